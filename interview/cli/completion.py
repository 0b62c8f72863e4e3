"""`interview completion`: the script that lets a shell complete our words."""

import click

HINTS = {
    "bash": 'put  eval "$(interview completion bash)"  into ~/.bashrc',
    "zsh": 'put  eval "$(interview completion zsh)"  into ~/.zshrc',
    "fish": "interview completion fish > ~/.config/fish/completions/interview.fish",
}


@click.command(epilog="\b\n" + "\n".join(f"{shell + ':':<6} {hint}" for shell, hint in HINTS.items()))
@click.argument("shell", type=click.Choice(list(HINTS)))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script of a shell."""
    from click.shell_completion import get_completion_class

    build = get_completion_class(shell)
    assert build is not None  # noqa: S101  # click knows these three
    click.echo(build(ctx.find_root().command, {}, "interview", "_INTERVIEW_COMPLETE").source())
