"""The sentences of an allocation."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.planning.criteria import Criterion
from pembinaan.planning.record import Outcome
from pembinaan.programs.offering_parts import ReserveGroup

__all__ = ["CRITERIA", "GROUPS", "LINES", "OUTCOMES"]

CRITERIA: Final[dict[Criterion, Text]] = {
    Criterion.ORIGIN_SHARE: Text(id="bagian yang merata menurut daerah asal", en="equal shares by origin"),
    Criterion.NEAREST_RELEASE: Text(id="pidana yang paling dekat berakhir", en="the sentence that ends first"),
    Criterion.NEED: Text(
        id="tingkat kebutuhan (Kriminogenik) yang dilayani program",
        en="the level of need (Kriminogenik) that the program serves",
    ),
    Criterion.WAITING: Text(id="lama menunggu", en="the longest waiting"),
    Criterion.LOT: Text(id="undian", en="the lot"),
}
"""Each criterion, as it is said."""

GROUPS: Final[dict[ReserveGroup, Text]] = {
    ReserveGroup.PEREMPUAN: Text(id="perempuan", en="women"),
    ReserveGroup.ANAK_BINAAN: Text(id="Anak Binaan", en="Anak Binaan"),
}
"""Each group for which places can be reserved."""

OUTCOMES: Final[dict[Outcome, Text]] = {
    Outcome.PLACED: Text(id="mendapat tempat", en="placed"),
    Outcome.DEARER: Text(
        id="tidak perlu lagi, karena mendapat tempat yang lebih depan dalam urutannya",
        en="no longer needed, for a place earlier in the person's order was given",
    ),
    Outcome.FULL: Text(id="memenuhi syarat, tetapi penuh", en="admitted, but full"),
    Outcome.OUTWEIGHED: Text(
        id="memenuhi syarat, tetapi jumlah manfaat semua orang lebih besar tanpa itu",
        en="admitted, but the sum of all benefits is greater without it",
    ),
    Outcome.DROPPED: Text(
        id="tidak jadi diadakan, karena pesertanya kurang dari kelas terkecil",
        en="not held, for there are fewer people than the smallest class",
    ),
    Outcome.NOT_ESTABLISHED: Text(
        id="belum dapat dipastikan apakah memenuhi syarat", en="whether the person may join is not established"
    ),
    Outcome.NOT_ADMITTED: Text(id="tidak memenuhi syarat", en="not admitted"),
}
"""What can come of it."""

LINES: Final[dict[str, Text]] = {
    "placed": Text(
        id="{reference}, {on}: mendapat tempat di {offering}", en="{reference}, {on}: has a place in {offering}"
    ),
    "reserved": Text(
        id="{reference}, {on}: mendapat tempat di {offering} yang disisihkan untuk {group}",
        en="{reference}, {on}: has a place in {offering} that is reserved for {group}",
    ),
    "unplaced": Text(id="{reference}, {on}: belum mendapat tempat", en="{reference}, {on}: has no place yet"),
    "nothing_asked": Text(id="  Tidak ada program yang diminta.", en="  No offering is asked for."),
    "asked": Text(id="  {offering}: {outcome}{rank}.", en="  {offering}: {outcome}{rank}."),
    "rank": Text(id=", urutan {rank} dari {of}", en=", number {rank} of {of} in order"),
    "decided": Text(
        id="    Orang lain didahulukan karena: {criterion}.", en="    What puts others before: {criterion}."
    ),
    "line": Text(
        id="    Antrean ke-{next_in_line}: maju bila ada tempat terbuka.",
        en="    Number {next_in_line} in line: moves up when a place opens.",
    ),
    "binding": Text(id="    Yang menghalangi: {binding}.", en="    What stands in the way: {binding}."),
    "binding_why": Text(
        id="    Yang menghalangi: {binding} ({reason}).", en="    What stands in the way: {binding} ({reason})."
    ),
    "from_day": Text(
        id="    Dapat memenuhi syarat mulai {from_day}, bila tidak ada yang berubah.",
        en="    Can be admitted from {from_day}, if nothing changes.",
    ),
    "missing": Text(id="    Fakta yang kurang: {missing}.", en="    Missing facts: {missing}."),
    "not_known": Text(
        id="Tidak ada dalam berkas, sehingga diurutkan terakhir (daerah asal: sebagai kelompok sendiri): {criteria}.",
        en="Not in the file, so that it counts as the last (an origin: as a group of its own): {criteria}.",
    ),
    "policy": Text(
        id='Urutan prioritas: {criteria}. Undian memakai "{lot}".',
        en='Order of priority: {criteria}. The lot is drawn with "{lot}".',
    ),
    "by_total": Text(
        id="Tempat dibagi agar jumlah manfaatnya terbesar; urutan prioritas hanya memutuskan bila jumlahnya sama.",
        en="Places were given out for the greatest sum of benefits; the order of priority only settles equal sums.",
    ),
    "summary": Text(
        id="{on}: tempat diberikan: {placed}; belum mendapat tempat: {unplaced}",
        en="{on}: places given: {placed}; without a place: {unplaced}",
    ),
    "offering": Text(
        id="  {offering}: terisi {placed} dari {free} tempat", en="  {offering}: {placed} of {free} places filled"
    ),
    "over": Text(id="  {offering}: kegiatan sudah selesai", en="  {offering}: it is over"),
    "below_least": Text(
        id="    Kelas terkecil {least} orang, baru {people}.",
        en="    The smallest class has {least}, there are {people}.",
    ),
    "dropped": Text(
        id="    Kelas terkecil {least} orang, hanya {people}: tidak jadi diadakan.",
        en="    The smallest class has {least}, there are only {people}: not held.",
    ),
    "because": Text(id="  Belum mendapat tempat ({outcome}): {people}", en="  Not placed ({outcome}): {people}"),
    "no_wish": Text(
        id="  Belum mendapat tempat (tidak meminta program mana pun): {people}",
        en="  Not placed (asks for no offering): {people}",
    ),
}
"""The lines of an explanation."""
