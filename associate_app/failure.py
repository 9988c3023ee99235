"""Why a command of the shell could not do what it was asked."""


class Failure(Exception):
    """`sentence` says what happened, what is safe and what to do; `code` is the exit code."""

    def __init__(self, sentence: str, code: int) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code
