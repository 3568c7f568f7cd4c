"""Mails, what hangs on them, and mailboxes become articles, however carelessly they were sent."""

import base64
import io
import resource
import time
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import Article, PublishedFrom
from quoteline.importers import Problem, mail_parts, mailbox, read
from quoteline.importers.formats import format_of
from quoteline.importers.mail_text import unflowed

STORY = "The harbour board meets on Friday.\n\n“We will not sell,” said Ada Lund.\n"
HEAD = "From: Ada Lund <ada@example.org>\nSubject: The harbour\nDate: Wed, 19 Mar 2025 10:00:00 +0000\n"


def mail(text: str = STORY, **headers: str) -> EmailMessage:
    made = EmailMessage()
    told = {"From": "Ada Lund <ada@example.org>", "Subject": "The harbour", **headers}
    for name, value in told.items():
        made[name.replace("_", "-")] = value
    made.set_content(text)
    return made


def found_in(folder: Path, content: bytes | str, name: str = "a.eml") -> list[Article | Problem]:
    data = content.encode() if isinstance(content, str) else content
    (folder / name).write_bytes(data)
    return list(read(folder / name))


def one(folder: Path, content: bytes | str) -> Article:
    [found] = found_in(folder, content)
    assert isinstance(found, Article), found
    return found


def test_a_mail_is_an_article_with_what_its_headers_tell(tmp_path: Path) -> None:
    made = mail(
        Subject="Fwd: Zoë on the “harbour”",
        Date="Wed, 19 Mar 2025 10:00:00 +0000",
        Message_ID="<a1@example.org>",
    )
    made.replace_header("From", "Zoë Ærø <z@example.org>")
    article = one(tmp_path, bytes(made))
    assert article.text == STORY.strip("\n")
    assert (article.title, article.byline, article.outlet) == ("Zoë on the “harbour”", "Zoë Ærø", "")
    assert (str(article.published), article.published_from) == ("2025-03-19", PublishedFrom.HEADER)
    assert (article.doc_id, article.read_as) == ("a1@example.org", "eml")


def test_a_newsletter_comes_from_an_outlet_and_a_mailing_list_from_a_person(tmp_path: Path) -> None:
    letter = mail(List_Unsubscribe="<https://example.org/u>", List_Id="Morning Brief <brief.example.org>")
    article = one(tmp_path, bytes(letter))
    assert (article.outlet, article.byline) == ("Morning Brief", "Ada Lund")
    letter.replace_header("List-Id", "<7f3a.example.org>")
    article = one(tmp_path, bytes(letter))
    assert (article.outlet, article.byline) == ("Ada Lund", "")
    letter["List-Post"] = "<mailto:list@example.org>"
    article = one(tmp_path, bytes(letter))
    assert (article.outlet, article.byline) == ("", "Ada Lund")


def test_plain_text_is_taken_before_html_unless_it_is_a_stub(tmp_path: Path) -> None:
    page = "<style>p {}</style><div style='display:none'>Preview</div>"
    page += "<p>The <b>board</b> met.<p>It said <q>no</q>."
    page += (
        "<table><tr><td>One cell.<td>Another<br>line.</table><script>x()</script>" + "<p>More words here." * 9
    )
    full = mail("The board met.\n\nIt said “no”.\n\n" + "More words here. " * 9)
    full.add_alternative(page, subtype="html")
    assert one(tmp_path, bytes(full)).text.startswith("The board met.\n\nIt said “no”.\n\nMore")
    stub = mail("View this letter in your browser: https://example.org")
    stub.add_alternative(page, subtype="html")
    text = one(tmp_path, bytes(stub)).text
    assert text.startswith(
        "The board met.\n\nIt said “no”.\n\nOne cell.\n\nAnother\nline.\n\nMore words here."
    )
    assert "Preview" not in text
    assert "x()" not in text


def test_a_mail_of_html_alone_loses_no_words(tmp_path: Path) -> None:
    content = HEAD + "Content-Type: text/html; charset=utf-8\n\n<body><p>Short.</p><p>“Yes,” she said.</p>"
    assert one(tmp_path, content).text == "Short.\n\n“Yes,” she said."


@pytest.mark.parametrize(
    ("declared", "codec"),
    [
        ("utf-8", "utf-8"),
        ("iso-8859-1", "cp1252"),
        ("us-ascii", "utf-8"),
        ("us-ascii", "cp1252"),
        ("utf-8", "cp1252"),
        ("iso-8859-1", "utf-8"),
        ("x-unheard-of", "utf-8"),
        ("base64", "utf-8"),
        ("utf-7", "cp1252"),
        ("", "cp1252"),
        ("koi8-r", "utf-8"),
    ],
)
def test_a_wrong_or_missing_character_set_costs_no_quotation_marks(
    tmp_path: Path, declared: str, codec: str
) -> None:
    kind = f"Content-Type: text/plain; charset={declared}\n" if declared else ""
    content = (HEAD + kind + "\n").encode() + STORY.encode(codec)
    assert one(tmp_path, content).text == STORY.strip("\n")


@pytest.mark.parametrize("how", ["quoted-printable", "base64", "8bit", "x-unheard-of"])
def test_every_way_of_sending_is_undone(tmp_path: Path, how: str) -> None:
    import quopri

    body = {"quoted-printable": quopri.encodestring, "base64": base64.encodebytes}.get(how, bytes)(
        STORY.encode()
    )
    kind = f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {how}\n\n"
    assert one(tmp_path, (HEAD + kind).encode() + body).text == STORY.strip("\n")


def test_headers_nobody_encoded_and_headers_encoded_badly_are_read_as_can_be(tmp_path: Path) -> None:
    for raw, title in {
        "Größe".encode(): "Größe",
        "Größe".encode("cp1252"): "Größe",
        b"=?utf-8?q?Gr=C3=B6=C3=9Fe?=": "Größe",
        b"=?iso-8859-1?q?a_=93b=94?=": "a “b”",
        b"=?x-none?b?R3I=?=": "Gr",
        b"=?utf-8?b?not base64!!?=": "",
        b"=?utf-8?q?one?=\r\n =?utf-8?q?_two?=": "one two",
        b"who wrote =?utf-8?b?4oCYYeKAmSw=?=\r\n dies": "who wrote ‘a’, dies",
        b"a (=?utf-8?q?=C3=A9?=) b": "a (é) b",
    }.items():
        article = one(tmp_path, b"From: a@example.org\nSubject: " + raw + b"\n\nText.")
        assert title in article.title


def test_lines_broken_for_sending_are_joined_again() -> None:
    assert unflowed("One \ntwo \nthree.\n\nFour.\n> he \n> said\n-- \nAda ") == (
        "One two three.\n\nFour.\n> he \n> said\n-- \nAda "
    )
    assert unflowed("ex \nample", joined=True) == "example"


@pytest.mark.parametrize(
    "lines",
    [
        "---------- Forwarded message ---------\nFrom: Morning Brief <brief@example.org>\n"
        "Date: Tue, Mar 18, 2025 at 9:00 AM\nSubject: The harbour\nTo: <ada@example.org>\n\n",
        "-----Original Message-----\n\nFrom: Morning Brief <brief@example.org>\nSent: Tuesday, March 18, 2025"
        " 9:00 AM\nTo: Ada Lund\nSubject: The harbour\n\n",
        "*Von:* Morning Brief <brief@example.org>\n*Datum:* 2025-03-18 09:00\n*Betreff:* WG: The harbour\n\n",
    ],
)
def test_a_mail_that_was_passed_on_is_that_of_its_sender_and_day(tmp_path: Path, lines: str) -> None:
    article = one(
        tmp_path, bytes(mail(lines + STORY, Subject="Fwd: harbour", Date="Wed, 2 Apr 2025 10:00:00 +0000"))
    )
    assert (article.byline, article.title, str(article.published)) == (
        "Morning Brief",
        "The harbour",
        "2025-03-18",
    )
    assert article.text == (lines + STORY).strip("\n")
    answer = one(
        tmp_path, bytes(mail(STORY + lines, Subject="Re: harbour", Date="Wed, 2 Apr 2025 10:00:00 +0000"))
    )
    assert (answer.byline, answer.title) == ("Ada Lund", "Re: harbour")


def test_attached_mails_and_files_are_read_and_pictures_passed_over(tmp_path: Path) -> None:
    made = mail("See below.")
    made.add_attachment(mail(Subject="The story / itself", Date="Tue, 18 Mar 2025 09:00:00 +0000"))
    made.add_attachment(STORY, filename="2025-03-17-notes.txt")
    made.add_attachment("text,title\nYes.,Rows\n", subtype="csv", filename="rows.csv")
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png")
    made.add_attachment(b"BEGIN:VCARD", maintype="text", subtype="vcard", filename="ada.vcf")
    made.add_attachment(b"??", maintype="application", subtype="octet-stream", filename="a.bin")
    found = found_in(tmp_path, bytes(made))
    assert [each.origin.partition("#")[2] for each in found] == [
        "", "The story / itself.eml", "2025-03-17-notes.txt", "rows.csv#2", "a.bin",
    ]  # fmt: skip
    articles = [each for each in found if isinstance(each, Article)]
    assert [str(each.published) for each in articles[1:3]] == ["2025-03-18", "2025-03-17"]
    assert [each.read_as for each in articles] == ["eml", "eml", "text", "table"]
    assert [each.skipped for each in found if isinstance(each, Problem)] == [True]


def test_a_document_is_read_that_is_attached_or_is_all_of_the_mail(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("“We will not sell,” said Ada Lund of the harbour board.")
    made = io.BytesIO()
    document.save(made)
    kind = "vnd.openxmlformats-officedocument.wordprocessingml.document"
    attached = mail("See below.")
    attached.add_attachment(made.getvalue(), maintype="application", subtype=kind, filename="story.docx")
    _, story = found_in(tmp_path, bytes(attached))
    assert isinstance(story, Article)
    assert (story.origin, story.read_as) == (f"{tmp_path}/a.eml#story.docx", "docx")
    sent = f"{HEAD}Content-Type: application/{kind}\nContent-Transfer-Encoding: base64\n\n"
    [alone] = found_in(tmp_path, sent.encode() + base64.encodebytes(made.getvalue()))
    assert isinstance(alone, Article)
    assert alone.text == story.text


def test_a_mail_without_text_tells_why(tmp_path: Path) -> None:
    for content, why in {
        HEAD + "\n\n": "it holds no text",
        HEAD + "Content-Type: application/pkcs7-mime\n\nAAAA": "it is encrypted",
        "": "it holds no text",
        HEAD + "Content-Type: image/png\n\nAAAA": "it holds no text",
    }.items():
        [problem] = found_in(tmp_path, content)
        assert isinstance(problem, Problem)
        assert problem.reason == why


def test_a_mail_of_apple_is_read_without_the_notes_behind_it(tmp_path: Path) -> None:
    inside = bytes(mail())
    content = str(len(inside)).encode() + b"\n" + inside + b'<?xml version="1.0"?><plist>flags</plist>'
    [article] = found_in(tmp_path, content, "1.emlx")
    assert isinstance(article, Article)
    assert article.text == STORY.strip("\n")


def test_mails_are_known_by_their_first_bytes() -> None:
    plain = bytes(mail())
    for head, name in {
        plain: "eml",
        b"From ada@example.org Thu Mar 20 10:00:00 2025\n" + plain: "mbox",
        b"From - \n" + plain: "mbox",
    }.items():
        known = format_of("", head)
        assert known is not None
        assert known.name == name
    for head in (
        b"From Monday on it rained.\nAt 10:30 in 2025\n",
        b"Note: this\nFrom: that",
        b"From: a\n\nb",
        b"a",
    ):
        assert format_of("", head) is None


# --- mailboxes ---------------------------------------------------------------------------------------


def box(*mails: bytes, sign: bytes = b"From ada@example.org Thu Mar 20 10:00:00 2025\n") -> bytes:
    return b"".join(sign + each + b"\n" for each in mails)


def test_a_mailbox_gives_its_mails_by_number(tmp_path: Path) -> None:
    content = box(
        bytes(mail("One.")), bytes(mail("Two.\n\n>From here on\n>>From me\n\nFrom there on, at 10:15.\n"))
    )
    first, second = found_in(tmp_path, content, "Inbox")
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.text, first.origin) == ("One.", f"{tmp_path}/Inbox#1")
    assert second.text == "Two.\n\nFrom here on\n>From me\n\nFrom there on, at 10:15."
    assert second.origin.endswith("#2")


def test_a_mailbox_of_thunderbird_and_one_with_windows_line_ends_are_read(tmp_path: Path) -> None:
    mails = [bytes(mail("One.")), bytes(mail("Two."))]
    for content in (box(*mails, sign=b"From - \n"), box(*mails).replace(b"\n", b"\r\n")):
        found = found_in(tmp_path, content, "a.mbox")
        assert [each.text for each in found if isinstance(each, Article)] == ["One.", "Two."]


def test_a_mail_in_a_mailbox_that_is_too_large_costs_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailbox, "LARGEST", 5_000)
    content = box(bytes(mail("One.")), bytes(mail("x" * 60 + "\n" + "y\n" * 6_000)), bytes(mail("Three.")))
    found = found_in(tmp_path, content, "a.mbox")
    assert [isinstance(each, Article) for each in found] == [True, False, True]
    assert found[1].origin.endswith("#2")


@pytest.mark.parametrize("unit", [b"x", b"From ", b">From ", b"From a 10:00 2025 "])
def test_a_mailbox_that_is_one_line_is_told_in_time_and_little_memory(tmp_path: Path, unit: bytes) -> None:
    before, begin = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    [problem] = found_in(tmp_path, unit * (100_000_000 // len(unit)), "a.mbox")
    assert isinstance(problem, Problem)
    assert "no mail" in problem.reason or "too large" in problem.reason
    assert time.process_time() - begin < 5 * slowness()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 400_000


def test_ten_thousand_mails_are_held_one_at_a_time() -> None:
    content = box(*[bytes(mail("x" * 50 + "\n" * 20))] * 20_000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert sum(1 for _ in mailbox.mails(io.BytesIO(content))) == 20_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20_000


# --- hostile mails -----------------------------------------------------------------------------------


def nested(depth: int) -> str:
    made = ""
    for number in range(depth):
        made += f"Content-Type: multipart/mixed; boundary=b{number}\n\n--b{number}\n"
    return HEAD + made + "\nText.\n" * 20


HOSTILE = {
    "parts in parts": nested(10_000),
    "a boundary on every line": HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n" * 300_000,
    "a million short lines": HEAD + "\n" + "a\n" * 5_000_000,
    "one long line": HEAD + "\n" + "=?" * 10_000_000,
    "a header without end": "Subject: " + "=?utf-8?q?" * 2_000_000,
    "a header over many lines": "Subject: a\n" + " =?utf-8?q?a\n" * 500_000,
    "many headers": "".join(f"X-{n}: a\n" for n in range(300_000)) + "\nText.",
    "addresses in addresses": "From: " + "(" * 1_000_000 + "\n\nText.",
    "names of names": HEAD
    + "Content-Type: a/b; "
    + ";".join(f"name*{n}*=x" for n in range(100_000))
    + "\n\nText.",
    "deep html": HEAD + "Content-Type: text/html\n\n" + "<div>" * 200_000 + "deep",
    "styles": HEAD + "Content-Type: text/html\n\n" + "<p style='" + "display :" * 500_000 + "'>Text.",
    "quoted-printable": HEAD + "Content-Transfer-Encoding: quoted-printable\n\n" + "=" * 5_000_000,
    "mails in mails": HEAD + "Content-Type: message/rfc822\n\n" * 5_000 + "\nText.",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_mail_takes_little_time_and_memory(tmp_path: Path, name: str) -> None:
    before, begin = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    for found in found_in(tmp_path, HOSTILE[name]):
        assert isinstance(found, Article) or found.reason
    assert time.process_time() - begin < 8 * slowness()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 900_000


def test_a_mail_above_the_limit_is_a_problem(tmp_path: Path) -> None:
    with (tmp_path / "a.eml").open("wb") as file:
        file.truncate(mail_parts.LARGEST + 1)
    [problem] = read(tmp_path / "a.eml")
    assert isinstance(problem, Problem)
    assert "larger than 60 MB" in problem.reason


PARTS = st.sampled_from(
    [
        *(
            b"From: a@b\n",
            b"Subject: =?utf-8?q?=ff?=\n",
            b"\n\n",
            b"\n",
            b"\r",
            b"\x00",
            b"\xff",
            b"--b\n",
            b"--b--\n",
        ),
        *(
            b"Content-Type: multipart/mixed; boundary=b\n",
            b"Content-Type: multipart/alternative; boundary=b\n",
        ),
        *(
            b"Content-Type: message/rfc822\n",
            b"Content-Type: text/html; charset=utf-16\n",
            b"<p>Yes</p>",
            b"<![if",
        ),
        *(
            b"Content-Transfer-Encoding: base64\n",
            b"Content-Transfer-Encoding: x-uuencode\n",
            b"begin 644 a\n",
        ),
        *(b"Content-Disposition: attachment; filename*=x'y'%zz\n", b'Content-Disposition: inline; name="'),
        *(
            b"Content-Type: text/plain; format=flowed; charset*0*=a\n",
            b"Date: 99 Zzz\n",
            b"Date: 3 Mar 2025\n",
        ),
        *(
            b"From a Thu Mar 20 10:00:00 2025\n",
            b"From \n",
            b">From ",
            b"List-Unsubscribe: x\nList-Id: \x80 <\n",
        ),
    ]
)


@pytest.mark.parametrize("name", ["a.eml", "a.mbox"])
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.lists(PARTS, max_size=30).map(b"".join) | st.binary(max_size=200))
def test_any_bytes_are_articles_or_problems(tmp_path: Path, name: str, content: bytes) -> None:
    for found in found_in(tmp_path, content, name):
        if isinstance(found, Problem):
            assert found.reason
            continue
        assert found.text.strip()
        for words in (
            found.text,
            found.title,
            found.byline,
            found.outlet,
            found.doc_id,
            found.origin,
            found.url,
        ):
            assert "\x00" not in words
            assert "\r" not in words
            words.encode()
