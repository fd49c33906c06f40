### Settings, and the first screens: welcome, joining, unlocking.

## Appearance

appearance = Appearance
language = Language
theme = Theme
theme-system = Like the system
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
density = Rows
density-comfortable = Comfortable
density-compact = Compact
version = Roadbook { $version }

## Passphrase and keychain

security = Security
lock-now = Lock now
passphrase = Passphrase
passphrase-again = The same passphrase again
passphrase-current = Current passphrase
passphrase-next = New passphrase
passphrase-change = Change the passphrase
passphrase-changed = The passphrase was changed.
passphrase-least = { $count ->
    [one] At least one character. Several words are easier to remember and harder to guess.
   *[other] At least { $count } characters. Several words are easier to remember and harder to guess.
}
passphrase-differs = The two are not the same.
passphrase-loss = Everything on this computer is encrypted with the passphrase. Nobody can reset it. If it is lost, what is only on this computer is lost; what the others received can be had again from them by a new invitation.
keychain = System keychain
keychain-text = The keychain of this computer can keep the key, so that the workspace opens when you log in. The passphrase keeps working.
keychain-use = Keep the key in the keychain
keychain-unavailable = This computer offers no keychain. The passphrase will be asked for.

## Backup and checks

care = Backup
care-text = A backup is a complete, encrypted copy of this workspace in a folder of its own; it opens with the passphrase.
backup-file = Roadbook backup
backup-write = Write a backup…
# $size is a size such as "1.2 MB".
backup-written = A backup of { $size } was written to { $file }
rebuild = Rebuild lists and search
rebuild-done = { $count ->
    [one] One record was rebuilt.
   *[other] { $count } records were rebuilt.
}
check-running = Checking…
check-problems = { $count ->
    [one] One problem was found. It was set aside; nothing was deleted.
   *[other] { $count } problems were found. They were set aside; nothing was deleted.
}
repair-title = When something is wrong
repair-text = From the gentlest step to the strongest. Nothing here deletes your work; what is replaced is kept in a folder beside the workspace.
repair-sync-text = Changes do not come or go: try the exchange once more.
repair-text-all = A list, a number or a note looks wrong: check pages, signatures, documents and lists, and mend what can be mended.
repair = Check and mend
repair-rebuild-text = A list or the search still does not match the records: make them anew from the recorded changes.
repair-compare-text = Something is missing here, with a colleague or on the hub: compare everything anew. What is missing on either side comes back, and a hub that lost its data is filled again.
repair-compare = Compare everything anew
repair-compare-done = Everything is compared anew at the next contact.
repair-refused-text = Somebody’s change does not count: read in the list why, and who can help.
repair-refused-list = Changes that do not count
repair-copy-text = The file stays damaged: put back the copy of a day, below. The others bring what came later.
repair-rescue-text = If nothing else helps:
repair-steps = What was checked
repair-step-pages = Pages of the file
repair-step-entries = Chains and signatures
repair-step-documents = Documents, lists and search
repair-step-missing = What others have and is not here
repair-step-refused = Changes that do not count
repair-fine = In order
repair-mended = Mended
repair-missing = { $count ->
        [one] { $count } entry is missing; it is asked for at the next contact.
       *[other] { $count } entries are missing; they are asked for at the next contact.
    }
repair-refused = { $count ->
        [one] { $count } change is kept aside, with its reason.
       *[other] { $count } changes are kept aside, each with its reason.
    }
repair-open-pages = Parts of the file cannot be read. Save what can be read, then put back a copy.
repair-open-entries = Entries of the log cannot be read. Save what can be read, then put back a copy; the others bring the rest.
repair-open-documents = Some records could not be made again. Put back a copy; the others bring what came later.

## First start

welcome = Welcome
welcome-text = Roadbook keeps a coalition’s roadmap, indicators and meetings on your own computer. It works without a network and shares changes when there is one.
welcome-reference = OER Dynamic Coalition
welcome-reference-text = Begin with the roadmap of the coalition’s launch: its working groups, actions, indicators and partners.
welcome-empty = Empty workspace
welcome-empty-text = Begin with nothing and build a roadmap of your own.
welcome-join = Join with an invitation
welcome-join-text = With the file or the code that a colleague gave you.
your-name = Your name
your-name-note = The others see it beside what you change.
workspace-name = Name of the workspace
workspace-create = Create the workspace
workspace-creating = Creating…
workspace-join = Join the workspace
invite-choose = Choose the invitation file…

## Unlocking

unlock = Unlock
unlocking = Unlocking…

copies = Copies made by themselves
copies-text = Once a day, while the program runs, a complete, encrypted and checked copy is kept beside the workspace: the newest three, and one for each of four weeks before. They help when the file is damaged; against the loss of this computer a backup elsewhere and syncing help.
copies-none = There are no such copies yet.
copy-put-back = Put back
copy-put-back-title = Put back the copy of { $day }?
copy-put-back-text = The copy takes the place of the workspace. What is there now is kept in a folder beside it; nothing is deleted. What others have of the work since then comes back with the next sync.
damaged = The file of the workspace is damaged
damaged-text = The key is right, but a part of the file cannot be read. Nothing was changed. Put back the copy of a day: the damaged file is kept aside, and what others have of later work comes back with a sync.
not-opening = The workspace does not open
keys-put-back = Fetch the file from a copy
unlock-forgotten = Open with the recovery code…
unlock-forgotten-text = The recovery code on your paper opens the workspace on this computer. Choose the passphrase with which you open it from now on; the old one opens nothing any more.
unlock-wrong-code = This code does not open the workspace on this computer. Check each group; a code opens only workspaces that were open here when it was made.
rescue = Save what can be read…
rescue-file = Rescued data
rescue-text = Everything that can still be read is written to a new folder: the changes as files for exchange that any member can read, the records as tables, and a report of what was read and what was not. Nothing here is changed.
rescue-running = Reading page by page…
# $entries: entries of the log; $records: records and observations.
rescue-done = { $entries ->
        [one] { $entries } entry of the log and { $records } rows were saved in { $folder }
       *[other] { $entries } entries of the log and { $records } rows were saved in { $folder }
    }
rescue-whole = Nothing is missing.
rescue-missing = { $count ->
        [one] { $count } entry is missing; others may have it, and bring it with the next sync. The report names it.
       *[other] { $count } entries are missing; others may have them, and bring them with the next sync. The report names them.
    }
rescue-pending = { $count ->
        [one] { $count } change of yours that nobody else has is in the folder, in pending.json and in the tables.
       *[other] { $count } changes of yours that nobody else has are in the folder, in pending.json and in the tables.
    }
rescue-partial = Some rows of the tables could not be read; the changes above bring them back where they are complete.
rescue-closed = The keys of the workspace could not be read, so that nobody can open the saved changes. The tables can be read by everybody.

lock-after = Lock when nobody works
lock-after-never = Never
lock-after-minutes =
    { $count ->
        [one] After { $count } minute
       *[other] After { $count } minutes
    }
