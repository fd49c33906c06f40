### Files that carry changes, and computers on the same network.

## Writing and reading a bundle

bundle-write = Write a bundle
bundle-open = Read a bundle
bundle-for = For whom
bundle-everybody = Everybody
bundle-everybody-text = The file holds all entries that are here, for whoever takes part.
bundle-one-text = The file holds only what this participant is not known to have yet.
# Chosen from sizes such as "5 MB".
bundle-limit = Largest e-mail
bundle-no-limit = No limit
bundle-limit-text = What is larger is written as several files. Each fits into one e-mail of this size, although e-mail makes an attachment about a third larger: send them one by one.
bundle-with-files = With files
bundle-with-files-text = The files of the records that are on this computer go with it.
bundle-counting = Counting…
# $size is a size such as "48 kB".
bundle-plan = { $entries ->
    [one] One entry
   *[other] { $entries } entries
}, { $size }, in { $files ->
    [one] one file
   *[other] { $files } files
}.
bundle-plan-nothing = As far as is known here, nothing is missing there.
bundle-write-do = Write the bundle…
bundle-done = The bundle is written
bundle-written-parts = { $entries ->
    [one] One entry
   *[other] { $entries } entries
} ({ $size }) written in { $files ->
    [one] one file
   *[other] { $files } files
}:
bundle-parts-text = All of them are needed. Kept in one folder, they are read together, whichever is opened.
bundle-choose = Choose the bundle…
bundle-read-do = Take it in
bundle-taken-in = The file was taken in.
bundle-too-early = Too much waits here already for files that were not read. Read the earlier files first. Nothing was taken in.
bundle-another = Read another…
# $people is a list of names.
bundle-look-changes = { $changes ->
    [one] One change by { $people }
   *[other] { $changes } changes by { $people }
}
bundle-look-entries = { $entries ->
    [one] One entry that is not here yet
   *[other] { $entries } entries that are not here yet
}
bundle-look-acts = News of who takes part and with which role
bundle-look-files = Attached files
bundle-look-nothing = All its changes are here already
bundle-look-from = Written on the computer of { $from }.
bundle-look-from-unknown = Written by somebody who is not known here yet.
bundle-look-size = { $size } in { $files ->
    [one] one file
   *[other] { $files } files
}.
bundle-needs = { $entries ->
    [one] It builds on one entry of { $participant } that is not here yet.
   *[other] It builds on { $entries } entries of { $participant } that are not here yet.
}
bundle-needs-unknown = { $entries ->
    [one] It builds on one entry of somebody who is not known here yet.
   *[other] It builds on { $entries } entries of somebody who is not known here yet.
}
bundle-needs-text = You can take it in all the same: what builds on them appears once they have arrived.

## Computers on the same network

room = In the same room
room-text = Computers on the same network exchange directly with each other, with or without the internet.
room-show = Show this computer on the network
room-show-text = Everybody on the network then sees that somebody here uses Roadbook, but no names.
room-gather = Gather the room here
room-gather-text = The others then sync with this computer rather than with each other.
room-port = Port of this computer: { $port }
room-own-address = Address of this computer: { $addresses }
room-show-qr = Show as QR code
# $address is an address on the network, such as 192.168.1.20:28787.
room-qr = QR code of the address { $address }
room-nobody = No other computer shows itself here yet.
# The last exchange with a computer nearby.
room-met = Last synced: { $participant }, { $time }
room-found = { $count ->
    [one] One computer found
   *[other] { $count } computers found
}
room-gathers = gathers the room
# A computer that shows itself and of which no address is known; the field for an address stands below.
room-nearby = A computer nearby
room-nearby-text = At which address it can be reached is not known here. Enter below the address that it shows.
room-sync = Sync
# $address is an address on the network, such as 192.168.1.20:28787.
room-sync-with = Sync with { $address }
room-synced = Synced with { $address }.
room-address = Address of another computer
room-address-example = 192.168.1.20:28787
room-address-problem = This is not an address on the network. Write it as 192.168.1.20:28787.
room-unreachable = Nobody who takes part in this workspace answered there. Check that both computers are on the same network and that the other one shows itself.
room-no-network = This computer cannot show itself on the network. Connect it to one, or pass on a file.
room-paused = Sync is paused, so this computer does not show itself. You can still sync with an address.
