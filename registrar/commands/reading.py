"""Commands that show what would be read, and what would be written; neither needs a server."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from registrar.commands.terminal import chosen, writing


def parse(
    files: Annotated[list[Path], typer.Argument(help="Messages as .eml files; - is standard input.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """Tell what would be read out of messages, without mailbox, SMTP or database.

    Only the sessions of config.toml are known to it, not those added or moved by command.
    """
    import json

    from registrar.config import load_settings
    from registrar.reader import Job, ReaderSettings, read_job
    from registrar.reading.report import as_json as to_json
    from registrar.reading.report import explain

    settings = load_settings(chosen.config, servers=False)
    reader = ReaderSettings(settings.catalog(), settings.mailbox.trusted_authserv_ids, (settings.mailbox.address,))
    failed = False
    for path in files:
        try:
            raw = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
        except OSError as error:
            print(f"registrar: {path}: {error.strerror}", file=sys.stderr)
            failed = True
            continue
        read = read_job(Job(0, raw, datetime.now(UTC)), reader)
        assert read.message is not None
        assert read.reading is not None
        if as_json:
            print(json.dumps(to_json(str(path), read.message, read.reading), ensure_ascii=False))
        else:
            print(explain(str(path), read.message, read.reading, reader.catalog))
    if failed:
        raise typer.Exit(1)


def preview(
    kind: Annotated[str, typer.Argument(help="The kind of letter, such as confirmed; `all` for every one.")] = "all",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write text, HTML and invitation into this folder.")
    ] = None,
    language: Annotated[str, typer.Option(help="The language, such as es; English where there is none.")] = "en",
) -> None:
    """Show a letter as it would look: text, HTML, invitation."""
    from registrar.config import load_settings
    from registrar.preview import samples
    from registrar.service import open_stationery_of
    from registrar.vocabulary import LetterKind

    if kind != "all" and kind not in set(LetterKind):
        raise typer.BadParameter(f"{kind!r} is none of: {', '.join(LetterKind)}", param_hint="KIND")
    settings = load_settings(chosen.config, servers=False)
    stationery = open_stationery_of(settings)
    if language not in stationery.voices:
        print(f"registrar: there are no letters in {language!r}: shown in English", file=sys.stderr)
    letters = samples(stationery, settings.catalog(), now=datetime.now(UTC), language=language)
    for name, letter in letters.items():
        if kind not in ("all", name.value):
            continue
        if output is None:
            if kind == "all":
                print(f"── {name.value} ──\n")
            print(f"Subject: {letter.subject}\n\n{letter.text}")
            continue
        with writing(output):
            output.mkdir(parents=True, exist_ok=True)
        for ending, content in (("txt", letter.text), ("html", letter.html), ("ics", letter.invite)):
            path = output / f"{name.value}.{ending}"
            if content:
                with writing(path):
                    path.write_text(content, encoding="utf-8", newline="")
                print(path)
