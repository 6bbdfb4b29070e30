"""The version of the tables of law: it changes when a row does, and only then."""

from __future__ import annotations

from functools import cache

from pembinaan.core.fingerprint import fingerprint
from pembinaan.law.instruments import instruments, provisions
from pembinaan.law.readings import READINGS

__all__ = ["law_version"]


@cache
def law_version() -> str:
    """Return the fingerprint of all that the tables of law say.

    That is: instruments, provisions, readings, amounts of remission, lists of documents, steps and who decides.

    It is the same on every machine, and worked out at the first question. What the rules ask stands in the code: that
    is told by the version of the library.
    """
    from pembinaan.law.data.checklist_table import CHECKLISTS  # noqa: PLC0415 - data is read at first use
    from pembinaan.law.data.flow_table import FLOWS  # noqa: PLC0415 - data is read at first use
    from pembinaan.law.data.remission_amounts import (  # noqa: PLC0415 - data is read at first use
        REMISI_UMUM_AMOUNTS,
        REMISI_UMUM_DAY,
    )

    readings = [(reading, list(reading.candidates)) for reading in READINGS.values()]  # the first is the default
    registry = (list(instruments().values()), list(provisions().values()), readings)
    procedures = (list(CHECKLISTS.items()), list(FLOWS.items()))
    return fingerprint([*registry, REMISI_UMUM_DAY, REMISI_UMUM_AMOUNTS, *procedures])
