"""``interview questions|rules|metrics|packs``: what there is, and what one of them is for."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from dataclasses import asdict

from trainer.commands.common import bank_told
from trainer.commands.exits import ExitCode
from trainer.errors import PackError, UnknownName
from trainer.questions import check_pack
from trainer.values import Question


def run(options: Namespace) -> ExitCode:
    """List, or explain one."""
    if options.command == "packs":
        return _check(options)
    if options.command == "questions":
        return _questions(options)
    if options.command == "rules":
        return _rules(options)
    return _metrics(options)


def _questions(options: Namespace) -> ExitCode:
    bank = bank_told()
    if options.id:
        question = bank.get(options.id)
        print(_json(asdict(question)) if options.format == "json" else _question_page(question))
        return ExitCode.DONE
    shown = [q for q in bank.questions if not options.pack or q.pack == options.pack]
    if not shown:
        packs = ", ".join(dict.fromkeys(q.pack for q in bank.questions))
        raise UnknownName(f"There is no pack “{options.pack}” with questions.", f"There are {packs}.")
    if options.format == "json":
        print(_json([asdict(q) for q in shown]))
        return ExitCode.DONE
    for question in shown:
        print(f"{question.id:34} {question.pack:18} {question.prompt}")
    return ExitCode.DONE


def _question_page(question: Question) -> str:
    lines = [question.prompt, f"  {question.id}, {question.kind}, pack {question.pack}", "", "Why it is asked"]
    lines += [f"  {reason}" for reason in question.why]
    lines += ["", "A good answer holds one of these"]
    lines += [f"  {name}: {', '.join(elements)}" for name, elements in question.frameworks.items()]
    target = question.target
    lines += ["", f"Usual length: {target.low_s:.0f}–{target.high_s:.0f} s aloud"]
    for title, items in (
        ("How to think about it", question.reflection),
        ("Tips", question.tips),
        ("What may be asked next", tuple(f.text for f in question.follow_ups)),
    ):
        if items:
            lines += ["", title, *(f"  {item}" for item in items)]
    return "\n".join(lines)


def _rules(options: Namespace) -> ExitCode:
    from trainer.content import pages

    if options.sources:
        print(pages.sources())
    elif options.id:
        print(pages.explain(options.id))
    elif options.format == "json":
        print(_json(pages.entries()))
    else:
        for entry in pages.entries():
            print(f"{entry['id']:22} {entry['kind']:9} {entry['title']}")
    return ExitCode.DONE


def _metrics(options: Namespace) -> ExitCode:
    from trainer.delivery import pages

    if options.id:
        print(pages.explain(options.id))
    elif options.format == "json":
        print(_json(pages.entries()))
    else:
        for entry in pages.entries():
            print(f"{entry['id']:26} {entry['unit']:16} {entry['title']}")
    return ExitCode.DONE


def _check(options: Namespace) -> ExitCode:
    from trainer.content.registry import catalogue

    known = catalogue()
    try:
        check_pack(options.file, elements=known.elements, pitfalls=known.rules)
    except PackError as error:
        print(f"{error.message}\n{error.hint}", file=sys.stderr)
        return ExitCode.BAD_INPUT
    print(f"{options.file}: nothing wrong with it.")
    return ExitCode.DONE


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, default=str)
