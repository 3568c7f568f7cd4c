"""What a forwarded mail tells, in the lines that programs put before it, of the mail that was passed on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import Final

LOOKED_AT: Final = 5_000  # characters of a mail; what is forwarded without a word stands at its top
BLOCK: Final = 8  # lines
LONGEST: Final = 300  # characters of a line
SENDER = re.compile(r"[> *]{0,8}(?:From|Von|De|Da|Van|Från|Fra|Od|Від)\*?[ \xa0]?:\*?\s{1,4}(\S.{0,299})")
DATE = re.compile(
    r"[> *]{0,8}(?:Date|Sent|Gesendet|Datum|Envoyé|Enviado(?: el)?|Fecha|Data|Inviato|Verzonden|Skickat"
    r"|Sendt)\*?[ \xa0]?:\*?\s{1,4}(\S.{0,99})"
)
SUBJECT = re.compile(
    r"[> *]{0,8}(?:Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Ämne|Emne|Temat)"
    r"\*?[ \xa0]?:\*?\s{1,4}(\S.{0,299})"
)


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The mail that was passed on; "" for what its lines do not tell."""

    sender: str
    sent: str
    subject: str


def forwarded(text: str) -> Forwarded | None:
    """The first mail that was passed on within the text of another; None where no such lines stand there."""
    lines = [line[:LONGEST] for line in text[:LOOKED_AT].split("\n")]
    for number, line in enumerate(lines):
        if sender := SENDER.match(line):
            block = list(islice(lines, number + 1, number + BLOCK))
            sent = next(filter(None, map(DATE.match, block)), None)
            subject = next(filter(None, map(SUBJECT.match, block)), None)
            if sent and subject:
                return Forwarded(sender[1].strip(), sent[1].strip(), subject[1].strip())
    return None
