"""What the name of a sandbox ("seccomp+landlock7+rlimits") means, in words."""

ENFORCED = {
    "seccomp": "no new process, no network, no writing, no signals to others (seccomp)",
    "landlock": "no file but those of Python and numpy can be read (Landlock)",
    "nobody": "it runs as the user nobody",
    "no-capabilities": "it has none of root's capabilities",
    "spawned": "each submission has a process of its own, started anew",
    "rlimits": "processor time, memory, output and open files are limited",
}
OPEN = {
    "seccomp": "network, signals and new processes are NOT prevented",
    "landlock": "files that you can read are NOT hidden",
}


def layers(sandbox: str) -> set[str]:
    """The layers a name lists, without the versions."""
    return {name.rstrip("0123456789") for name in sandbox.split("+")}


def is_strong(sandbox: str) -> bool:
    """Whether the code of a bank nobody vouches for may run."""
    return {"seccomp", "landlock"} <= layers(sandbox)


def hides_files(sandbox: str) -> bool:
    """Whether a child cannot read the user's own files."""
    return bool({"landlock", "nobody"} & layers(sandbox))


def described(sandbox: str) -> list[str]:
    """What is enforced, then what is not."""
    found = layers(sandbox)
    lines = [text for name, text in ENFORCED.items() if name in found]
    lines += [text for name, text in OPEN.items() if name not in found]
    return lines if is_strong(sandbox) else [*lines, "exercises of other people's banks need --trust-bank"]
