### How work reaches the others: the hub, files, values set twice, and what does not count.

## The sync line, at the top of every screen

sync-off = On this computer only; no hub is set
# No hub is set, and this computer shows itself on the network.
sync-nearby = { $count ->
    [one] One computer nearby
   *[other] { $count } computers nearby
}
# $participant is whose computer was met last; $time is "10:42" today, otherwise a weekday or a date.
sync-nearby-met = Synced with computers nearby: { $participant }, { $time }
sync-looking = Looking for computers nearby
sync-looking-met = Looking for computers nearby; last synced: { $participant }, { $time }
sync-idle = { $pending ->
    [0] Saved here; nothing to send
    [one] Saved here; one change to send
   *[other] Saved here; { $pending } changes to send
}
sync-working = Sending { $sending }, receiving { $receiving }
sync-up-to-date = Up to date with the hub
# $time is "10:42" today, otherwise a weekday or a date.
sync-up-to-date-at = Up to date with the hub, { $time }
sync-offline = { $pending ->
    [0] Offline; nothing is waiting
    [one] Offline; one change waiting
   *[other] Offline; { $pending } changes waiting
}
# $since is "10:42" today, otherwise a weekday or a date.
sync-offline-since = { $pending ->
    [0] Offline since { $since }; nothing is waiting
    [one] Offline since { $since }; one change waiting
   *[other] Offline since { $since }; { $pending } changes waiting
}
sync-paused = { $pending ->
    [0] Sync paused; nothing to send
    [one] Sync paused; one change to send
   *[other] Sync paused; { $pending } changes to send
}
sync-attention = Sync needs attention

## Hub

hub = Hub
hub-text = A hub passes changes on between the members when they are online. It keeps them encrypted and cannot read them. Everything works without one.
hub-address = Address of the hub
hub-address-example = https://hub.example.org
hub-use = Use this hub
hub-address-problem = This is not the address of a hub. Write it as https://hub.example.org.
hub-none = No hub is set. Enter the address of one, or pass on a bundle.
hub-unreachable-advice = Everything is saved here and is sent when the hub can be reached. A bundle works without it.
hub-foreign-advice = Check the address with whoever runs the hub. If it is right, ask for a new invitation.
sync-now = Sync now
sync-running = Syncing…
sync-by-itself = Sync by itself
sync-by-itself-text = When this is off, nothing leaves or arrives by itself, neither over the hub nor in the room. “{ sync-now }” and files still work.
sync-metered = This connection costs
sync-metered-text = Only what is small travels then: files wait, and the hub is asked once an hour. “{ sync-now }” sends and fetches all changes.
sync-low-battery = The battery is nearly empty: files wait, and the hub is asked once an hour.

## Exchange by file

bundle = Exchange by file
bundle-text = Where there is no network, a file carries the changes: on a stick or in an e-mail. It is encrypted, and only members of this workspace can open it.
bundle-file = Roadbook changes
# $size is a size such as "48 kB".
bundle-written = { $entries ->
    [one] One entry
   *[other] { $entries } entries
} ({ $size }) written to { $file }
# $people is a list of names.
bundle-read = { $changes ->
    [one] One change
   *[other] { $changes } changes
} from { $people } taken in.
bundle-nothing-new = { $entries ->
    [one] The file holds one entry, which was already here.
   *[other] The file holds { $entries } entries, all of which were already here.
}
# $sentence is the message above about what was taken in.
bundle-waiting = { $sentence } { $waiting ->
    [one] One more entry waits for an earlier one that has not arrived.
   *[other] { $waiting } more entries wait for earlier ones that have not arrived.
}
# Follows a sentence about what was taken in. The list stands under the dialog.
bundle-refused = { $refused ->
    [one] One change does not count; the list below says why.
   *[other] { $refused } changes do not count; the list below says why.
}

## Values that several people set at once

conflicts = { $count ->
    [one] One value to decide
   *[other] { $count } values to decide
}
conflicts-failed = The list of values to decide could not be read
conflicts-text = Several people set these at the same time. Nothing was overwritten; keep the value that holds. It can be undone.
# Leads to the view with all of them; $count is always more than 1.
conflicts-all = Show all { $count } values to decide
decide-whose = Whose values are shown
# Whose values are shown, with how many there are: "Yours (12)".
decide-everybody = Everybody’s
decide-mine = Yours
decide-keys = Page Down and Page Up go from record to record.
# Shown at the end of the records.
decide-more = { $count ->
    [one] Show one more record
   *[other] Show { $count } more records
}
decide-none = Nothing to decide
decide-none-text = When people set the same value without knowing of each other, all their values are kept here until somebody chooses.
decide-filter-none = No value matches
decide-mine-none = You set none of these values

## The log of everything that came together

sync-log = Log
sync-log-none = Nothing has been exchanged yet.
sync-log-when = When
sync-log-over = Over
sync-log-with = With
sync-log-what = What
# $time is when the first of them was.
sync-log-times = { $count } times since { $time }
sync-log-nothing = Nothing new
sync-log-moved = { $sent } sent, { $received } received
sync-log-unreachable = Could not be reached
sync-log-failed = Did not work
sync-log-more = Show more
sync-log-write = Save the log…
sync-log-written = { $count ->
    [one] The log with one line was saved as { $file }.
   *[other] The log with { $count } lines was saved as { $file }.
}
means-hub = Hub
means-network = Network
means-bundle_read = Bundle read
means-bundle_written = Bundle written
