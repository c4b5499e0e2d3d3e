"""The ways, beside word by word, in which two names may meet.

Selection looks for each by keys of its own and tells by which it found a pair, so that scoring need not try the others.
"""


class Way:
    """Ways as bits of one number: plain ones, since every pair that is scored asks for each."""

    TELLING = 1
    """One is the telling word of the other."""
    LETTERS = 2
    """Their letters agree from the first on, whatever words they make."""
    OPENING = 4
    """The words of one open the other."""
    ACRONYM = 8
    """One is the initials of the other."""
    BESIDE = 16
    """One holds the initials of neighbours in the other, beside a word that both hold."""
    TOGETHER = 32
    """Neighbouring words of one, run together, are a word of the other."""
    APART = TELLING | LETTERS | OPENING | ACRONYM
    """Those that have a score of their own, whatever agrees word by word."""
    ANY = APART | BESIDE | TOGETHER
    """Where nothing is known."""
