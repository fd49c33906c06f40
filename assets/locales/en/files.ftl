### Files attached to records, and which of them are kept on this computer.

## The files of a record

files = Files
attachments-none = No file is attached here yet.
# $count is more than are shown at first.
attachments-all = Show all { $count } files
attachment-attach = Attach a file…
attachment-here = on this computer
# Nobody else is known to have it.
attachment-only-here = on this computer, and as far as is known nowhere else
# $held and $size are sizes, such as "3 MB".
attachment-partly = { $held } of { $size } fetched
attachment-awaited = not on this computer; it comes when a hub or neighbour that has it is reached
attachment-absent = not on this computer
attachment-look = Look at { $name }
attachment-save = Save as…
attachment-fetch = Fetch
attachment-fetch-not = Do not fetch
attachment-drop = Do not keep here
attachment-remove = Remove from the record
attachment-saved = The file was written to { $file }.
# Beside an Undo button.
attachment-removed = “{ $name }” was removed from the record.
attachment-too-large = This file is too large and was not attached. A file may have up to 64 MB; for a larger one, note where it can be had.
attachment-unreadable = This file could not be read, and was not attached.
attachment-drop-refused = Nobody else is known to have this file, so it stays here. Sync with a hub first.

## Which files are kept on this computer

files-text = A record says which files it has. The files themselves come only to the computers that want them.
files-keep-all = Keep all files on this computer
files-keep-all-text = All of them are then fetched, small ones first. Otherwise only those that are fetched one by one.
# $size is a size such as "34 MB".
files-state = { $files ->
    [0] No files here
    [one] One file, { $size } here
   *[other] { $files } files, { $size } here
}{ $missing ->
    [0] .
    [one] ; one still to come.
   *[other] ; { $missing } still to come.
}
