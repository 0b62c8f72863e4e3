"""One submission's process where forking a process with numpy is not safe (macOS): `python -I -S worker.py ...`.

Started ahead of time, used once. It wears resource limits only, and what the zygote's children have by being forked
late it does first: clear the environment, load numpy, arrange its descriptors.
"""

import os
import sys


def main() -> None:
    """CONN OUT MEMORY_MB CPU SITE ROOT [INPUTS]: load, put the limits on, say so, serve."""
    conn, out, memory_mb, cpu, site, root, *inputs = sys.argv[1:]
    os.environ.clear()
    sys.path += [root, site]
    from interview.grading.zygote import PRELOADED, arrange_descriptors, warm_up

    for name in PRELOADED:
        __import__(name)
    from interview.grading import author, runner, sandbox, wire  # noqa: F401  # loaded before the limits

    del sys.path[-2:]
    warm_up()
    sandbox.lower_ourselves()
    arrange_descriptors([int(fd) for fd in (conn, out, *inputs)], None)
    sandbox.limits_only().enter(int(memory_mb), float(cpu))
    wire.write_all(runner.CONN, wire.pack({"stage": "awake"}))
    runner.serve(runner.put_away())


if __name__ == "__main__":
    main()
