### Records from tables and into them: CSV files and workbooks.

menu-table-read = Import a table…
menu-table-write = Export a table…
table-menu = Import or export
table-read = Import a table
table-read-text = One header row, and below it a row for each record. Everything is checked before anything is taken in, and what is taken in is one step that can be undone.
table-choose = Choose the file…
# What such files are called in the system's own dialog.
table-file = Tables
table-kind = What the rows are
table-sheet = Sheet
table-reading = How the file is read
table-encoding = Encoding
table-delimiter = Between the columns
table-delimiter-comma = Comma
table-delimiter-semicolon = Semicolon
table-delimiter-tab = Tab
# A choice: the program finds it out.
table-found-out = Found in the file
table-rows =
    { $count ->
        [one] { $count } row below the header.
       *[other] { $count } rows below the header.
    }
table-columns = Columns of the file
table-column = Column
table-samples = First values
table-becomes = Becomes
table-becomes-of = What the column { $column } becomes
table-left-out = Left out
# $fields is one field or a list of some.
table-contested = Only one column can become { $fields }.
table-key = Rows find their record by
table-key-id = The identifier
table-key-none = Nothing: each row is a new record
table-language = Language of the texts
table-check = Check
table-check-again = Check again
table-back = Back to the columns
table-take-in = Take in
table-another = Another file
table-row = Row
table-wrong = What is wrong
table-problems = Problems of the table
table-problem-count =
    { $count ->
        [one] { $count } problem. Nothing is taken in until it is solved in the file or its column is left out.
       *[other] { $count } problems. Nothing is taken in until they are solved in the file or their columns are left out.
    }
table-problems-shown = The first { $shown } of { $total } are shown.
table-nothing-new = Everything in the table stands here already.
table-fits = The table fits. Taken in, it does this:
# Over the number of records.
table-created = New
table-changed = Changed
table-unchanged = As they were
table-taken-in = Taken in. New records: { $created }; changed: { $changed }.
table-undo-text = All of it is one step.
table-write = Export a table
table-write-text = Every record of the kind is written, its texts in all their languages. The file can be imported again. It is not encrypted: whoever has it can read it.
table-write-do = Export…
table-format = Format
table-format-xlsx = Workbook (XLSX)
table-format-csv = Text (CSV)
table-written =
    { $rows ->
        [one] { $rows } row written to { $file }.
       *[other] { $rows } rows written to { $file }.
    }
table-path-id = Identifier
table-path-unit = Country or region
table-path-breakdown = Broken down by

field-organisation-title = Name
field-group-title = Name
