"""`python -m interview` and the `interview` command."""

from interview.cli import cli


def main() -> None:
    """Run the command line; ends the process with an exit code of interview.errors.ExitCode."""
    cli(prog_name="interview")


if __name__ == "__main__":
    main()
