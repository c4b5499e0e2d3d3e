"""What the tables of a sheet are: their headers, the roles of their columns, each row told apart into parties and an item.

Pure: rows in, values out. ``SheetReading`` finds the tables of a whole sheet and reads them row by row.
"""

from screening.columns.asides import Aside
from screening.columns.parts import Column, Group
from screening.columns.rows import read_row, split_names
from screening.columns.sheet import FoundTable, SheetReading
from screening.columns.table import HEAD, Table, recognise
from screening.columns.told import IGNORE, ROLES, WHOLE_SHEET, Told, is_role
from screening.columns.understood import Understood

__all__ = [
    "HEAD",
    "IGNORE",
    "ROLES",
    "WHOLE_SHEET",
    "Aside",
    "Column",
    "FoundTable",
    "Group",
    "SheetReading",
    "Table",
    "Told",
    "Understood",
    "is_role",
    "read_row",
    "recognise",
    "split_names",
]
