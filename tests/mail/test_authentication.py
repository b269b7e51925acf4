import re

import authres
import pytest

from registrar.mail.authentication import find_verdict
from registrar.mail.message import parse
from registrar.vocabulary import Authentication
from tests.make import make_message

MX = "mx.training.example"
PASS, FAIL, UNKNOWN = Authentication.PASS, Authentication.FAIL, Authentication.UNKNOWN


def verdict(
    *fields: str, author: str = "Ann Lee <ann.lee@office.example>", trusted: tuple[str, ...] = (MX,)
) -> Authentication:
    raw = make_message(author=author, headers=[("Authentication-Results", field) for field in fields])
    return find_verdict(parse(raw), trusted)[0]


VERDICTS = {
    "dmarc for the domain of From": (f"{MX}; dmarc=pass header.from=office.example", PASS),
    "dmarc among others": (
        (
            f"{MX}; spf=pass smtp.mailfrom=ann.lee@office.example; dkim=pass header.d=office.example; "
            "dmarc=pass (p=REJECT sp=NONE) header.from=office.example"
        ),
        PASS,
    ),
    "with a version": (f"{MX} 1; dmarc=pass header.from=office.example", PASS),
    "with a method version": (f"{MX}; dmarc/1=pass header.from=office.example", PASS),
    "case does not matter": (f"{MX.upper()}; DMARC=Pass Header.From=Office.Example", PASS),
    "folded with comments": (
        f"{MX} (our server);\r\n dmarc=pass (all; is = well)\r\n\theader.from=office.example",
        PASS,
    ),
    "a semicolon at the end": (f"{MX}; dmarc=pass header.from=office.example;", PASS),
    "a quoted name of the server": (f'"{MX}"; dmarc=pass header.from=office.example', PASS),
    "dkim by the domain of From": (f"{MX}; dkim=pass (2048-bit key) header.d=office.example header.b=Ab/c+d==", PASS),
    "dkim named by its identity": (f"{MX}; dkim=pass header.i=@office.example header.s=s1", PASS),
    "two signatures": (f"{MX}; dkim=pass header.d=esp.example; dkim=pass header.d=office.example", PASS),
    "another signature failed": (f"{MX}; dkim=fail header.d=esp.example; dkim=pass header.d=office.example", PASS),
    "dmarc none, dkim passes": (
        f"{MX}; dmarc=none header.from=office.example; dkim=pass header.d=office.example",
        PASS,
    ),
    "a BATV sender": (
        f"{MX}; spf=pass smtp.mailfrom=prvs=012=ann@office.example; dmarc=pass header.from=office.example",
        PASS,
    ),
    "dmarc failed": (f"{MX}; dmarc=fail (p=NONE) header.from=office.example", FAIL),
    "dmarc failed, dkim passes": (
        f"{MX}; dkim=pass header.d=office.example; dmarc=fail header.from=office.example",
        FAIL,
    ),
    "no findings": (f"{MX}; none", UNKNOWN),
    "the server alone": (MX, UNKNOWN),
    "spf alone": (f"{MX}; spf=pass smtp.mailfrom=ann.lee@office.example", UNKNOWN),
    "dmarc for another domain": (f"{MX}; dmarc=pass header.from=evil.example", UNKNOWN),
    "dmarc for nobody": (f"{MX}; dmarc=pass", UNKNOWN),
    "dmarc with an error": (f"{MX}; dmarc=temperror header.from=office.example", UNKNOWN),
    "a guess": (f"{MX}; dmarc=bestguesspass header.from=office.example", UNKNOWN),
    "dkim by another domain": (f"{MX}; dkim=pass header.d=evil.example", UNKNOWN),
    "dkim by a child": (f"{MX}; dkim=pass header.d=evil.office.example", UNKNOWN),
    "dkim by a top-level domain": (f"{MX}; dkim=pass header.d=example", UNKNOWN),
    "dkim by a name that ends alike": (f"{MX}; dkim=pass header.d=ffice.example", UNKNOWN),
    "dkim passes and fails for one domain": (
        f"{MX}; dkim=pass header.d=office.example; dkim=fail header.d=office.example",
        UNKNOWN,
    ),
    "dmarc passes and fails": (
        f"{MX}; dmarc=fail header.from=office.example; dmarc=pass header.from=office.example",
        UNKNOWN,
    ),
    "dmarc passes for two domains": (
        f"{MX}; dmarc=pass header.from=evil.example; dmarc=pass header.from=office.example",
        UNKNOWN,
    ),
    "a property given twice": (f"{MX}; dmarc=pass header.from=evil.example header.from=office.example", UNKNOWN),
    "a property of another clause": (f"{MX}; dmarc=pass; spf=pass header.from=office.example", UNKNOWN),
    "pass in a comment": (
        f"{MX}; spf=fail (dmarc=pass header.from=office.example) smtp.mailfrom=x@evil.example",
        UNKNOWN,
    ),
    "pass in nested comments": (f"{MX}; spf=fail (a (b) ; dmarc=pass header.from=office.example)", UNKNOWN),
    "pass in a quoted local part": (
        f'{MX}; spf=pass smtp.mailfrom="x; dmarc=pass header.from=office.example; y"@evil.example',
        UNKNOWN,
    ),
    "pass behind an escaped quote": (
        f'{MX}; spf=pass smtp.mailfrom="x\\"; dmarc=pass header.from=office.example; y"@evil.example',
        UNKNOWN,
    ),
    "pass in a reason": (f'{MX}; spf=fail reason="dmarc=pass header.from=office.example"', UNKNOWN),
    "pass in encoded words": (
        f"{MX}; spf=pass smtp.mailfrom==?utf-8?q?x;_dmarc=3Dpass_header.from=3Doffice.example?=@evil.example",
        UNKNOWN,
    ),
    "another word than pass": (f"{MX}; dmarc=passed header.from=office.example", UNKNOWN),
    "a quote that is not closed": (f'{MX}; dmarc=pass header.from=office.example; spf=fail reason="x', UNKNOWN),
    "a comment that is not closed": (f"{MX}; dmarc=pass header.from=office.example (x", UNKNOWN),
    "a bracket too many": (f"{MX}; dmarc=pass header.from=office.example )", UNKNOWN),
    "no sense": (f"{MX}; dmarc pass header.from=office.example", UNKNOWN),
    "words before the findings": (f"{MX} dmarc=pass; dmarc=pass header.from=office.example", UNKNOWN),
    "Microsoft 365, which names no server": (
        (
            "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=office.example; dkim=pass (signature was verified) "
            "header.d=office.example;dmarc=pass action=none header.from=office.example;compauth=pass reason=100"
        ),
        UNKNOWN,
    ),
    "the number of an ARC set": (f"i=1; {MX}; dmarc=pass header.from=office.example", UNKNOWN),
    "another server": ("mx.evil.example; dmarc=pass header.from=office.example", UNKNOWN),
    "a server whose name begins alike": (f"{MX}.evil.example; dmarc=pass header.from=office.example", UNKNOWN),
    "a server in a comment": (f"({MX}) mx.evil.example; dmarc=pass header.from=office.example", UNKNOWN),
    "nothing": ("", UNKNOWN),
}


@pytest.mark.parametrize("name", VERDICTS)
def test_one_field_is_judged(name: str) -> None:
    field, expected = VERDICTS[name]

    assert verdict(field) is expected


@pytest.mark.parametrize("name", VERDICTS)
def test_an_established_reader_finds_no_pass_where_we_do_not_and_the_other_way_round(name: str) -> None:
    """authres reads RFC 8601 independently; where it can read the field, aligned passes must be the same."""
    field, expected = VERDICTS[name]
    try:
        header = authres.AuthenticationResultsHeader.parse(f"Authentication-Results: {field}")
    except authres.SyntaxError:
        assert expected in (UNKNOWN, PASS)
        return
    if (header.authserv_id or "").lower() != MX:
        assert expected is UNKNOWN
        return
    found = {
        (one.method.lower(), (one.result or "").lower(), named(one)) for one in header.results if hasattr(one, "method")
    }

    aligned = {("dmarc", "pass", "office.example"), ("dkim", "pass", "office.example")}
    if expected is PASS:
        assert aligned & found
    elif expected is UNKNOWN:
        assert not aligned & found or re.search("twice|passes and fails|two domains", name)


def named(result: authres.AuthenticationResult) -> str:
    domains = [one.value for one in result.properties if (one.type.lower(), one.name.lower()) in KEYS]
    return (domains[0] if domains else "").rpartition("@")[2].lower()


KEYS = {("header", "from"), ("header", "d"), ("header", "i")}


def test_nothing_is_trusted_where_no_server_is_named() -> None:
    assert verdict(f"{MX}; dmarc=pass header.from=office.example", trusted=()) is UNKNOWN
    assert verdict("; dmarc=pass header.from=office.example", trusted=("",)) is UNKNOWN


def test_fields_of_other_servers_on_top_are_passed_over() -> None:
    assert verdict("lists.example; dmarc=fail", f"{MX}; dmarc=pass header.from=office.example") is PASS


def test_findings_of_several_programs_of_one_server_count_together() -> None:
    assert verdict(f"{MX}; spf=none", f"{MX}; dmarc=pass header.from=office.example") is PASS


def test_a_field_that_came_with_the_message_does_not_count() -> None:
    headers = [
        ("Authentication-Results", f"{MX}; spf=none"),
        ("Received", "from evil.example by mx.training.example"),
        ("Authentication-Results", f"{MX}; dmarc=pass header.from=office.example"),
    ]

    assert find_verdict(parse(make_message(headers=headers)), [MX])[0] is UNKNOWN


def test_a_forged_pass_beside_our_own_fail_proves_nothing() -> None:
    ours = f"{MX}; dmarc=fail header.from=office.example"
    forged = f"{MX}; dmarc=pass header.from=office.example"

    assert verdict(ours, forged) is UNKNOWN
    assert verdict(forged, ours) is UNKNOWN


def test_an_unreadable_field_of_ours_is_not_stepped_over() -> None:
    assert verdict(f"{MX}; spf=fail (x", f"{MX}; dmarc=pass header.from=office.example") is UNKNOWN
    assert verdict(f'{MX} "x', f"{MX}; dmarc=pass header.from=office.example") is UNKNOWN


def test_results_of_an_arc_set_do_not_count() -> None:
    headers = [("ARC-Authentication-Results", f"i=1; {MX}; dmarc=pass header.from=office.example")]

    assert find_verdict(parse(make_message(headers=headers)), [MX])[0] is UNKNOWN


def test_a_forged_author_is_never_authentic() -> None:
    field = f"{MX}; dmarc=pass header.from=evil.example"

    assert verdict(field, author="alice@office.example <bob@evil.example>") is UNKNOWN


def test_a_parent_domain_speaks_for_its_children() -> None:
    assert verdict(f"{MX}; dkim=pass header.d=office.example", author="ann@sub.office.example") is PASS


def test_international_domains_are_compared_in_one_form() -> None:
    assert verdict(f"{MX}; dmarc=pass header.from=bücher.example", author="ann@xn--bcher-kva.example") is PASS
    assert verdict(f"{MX}; dmarc=pass header.from=xn--bcher-kva.example", author="ann@bücher.example") is PASS


def test_the_evidence_says_what_was_found() -> None:
    def evidence(field: str) -> str:
        return find_verdict(parse(make_message(headers=[("Authentication-Results", field)])), [MX])[1]

    assert evidence(f"{MX}; dmarc=pass header.from=office.example") == "dmarc=pass header.from=office.example"
    assert evidence(f"{MX}; dmarc=fail") == "dmarc=fail"
    assert evidence(f"{MX}; spf=pass smtp.mailfrom=x") == "nothing that proves the domain of From: spf=pass"
    assert evidence(f"{MX}; spf=fail (x") == "findings cannot be read: a comment is not closed"
