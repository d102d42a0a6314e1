"""`python -m sprite_tavern`: opens the studio; see `--help` for the other commands."""

import typer

from sprite_tavern.cli import pictures, server, workbench

cli = typer.Typer(
    name="sprite-tavern",
    help="A self-hosted pixel-art sprite studio. Settings come from the environment; see the README.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for command in (
    server.serve,
    server.worker,
    server.migrate,
    pictures.make,
    pictures.enhance,
    pictures.edit,
    workbench.animate,
    workbench.repair,
):
    cli.command()(command)


@cli.callback(invoke_without_command=True)
def default(context: typer.Context) -> None:
    """Opens the studio when no command is named."""
    if context.invoked_subcommand is None:
        server.serve()


def main() -> None:
    """The program."""
    cli()


if __name__ == "__main__":
    main()
