"""`python -m interview` and the `interview` command."""

import gc

from interview.cli import cli

# Nearly all that a start allocates stays in use; looking through it every 700 objects would cost a fifteenth of it.
ALLOCATIONS_A_COLLECTION = 20_000


def main() -> None:
    """Run the command line; ends the process with an exit code of interview.errors.ExitCode."""
    gc.set_threshold(ALLOCATIONS_A_COLLECTION)
    cli(prog_name="interview")


if __name__ == "__main__":
    main()
