"""The version of the tables of law: it changes when a row does, and only then."""

from __future__ import annotations

from functools import cache

from pembinaan.core.fingerprint import fingerprint
from pembinaan.law.instruments import instruments, provisions
from pembinaan.law.readings import READINGS

__all__ = ["law_version"]


@cache
def law_version() -> str:
    """Return the fingerprint of all that the registry says: instruments, provisions, readings and every other table.

    It is the same on every machine, and worked out at the first question. What the rules ask stands in the code: that
    is told by the version of the library.
    """
    from pembinaan.law.data import (  # noqa: PLC0415 - data is read at first use
        after_release,
        checklist_table,
        document_names,
        emergency_waves,
        flow_table,
        guidance_programs,
        guidance_rows,
        offences,
        religious_days,
        remission_amounts,
    )

    tables_of_law = (
        *(after_release, checklist_table, document_names, emergency_waves),
        *(flow_table, guidance_programs, guidance_rows, offences, religious_days, remission_amounts),
    )

    tables = [
        list(value.items()) if isinstance(value, dict) else value
        for module in tables_of_law
        for name, value in sorted(vars(module).items())
        if name in module.__all__ and name.isupper()
    ]
    readings = [(reading, list(reading.candidates)) for reading in READINGS.values()]  # the first is the default
    registry = (list(instruments().values()), list(provisions().values()), readings)
    return fingerprint([*registry, *tables])
