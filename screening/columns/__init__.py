"""What a sheet's table is: its header row, the roles of its columns, and each row told apart into parties and an item.

Pure: rows in, values out. ``recognise`` looks at the top of a sheet, ``read_row`` at one row after the other.
"""

from screening.columns.assign import Column, Group
from screening.columns.rows import read_row, read_rows, split_names
from screening.columns.table import HEAD, Table, recognise

__all__ = ["HEAD", "Column", "Group", "Table", "read_row", "read_rows", "recognise", "split_names"]
