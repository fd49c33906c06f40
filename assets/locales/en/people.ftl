### Who takes part: people and their roles, invitations, computers, the recovery code.

## Views of the screen Sync & people

view-exchange = Exchange
view-decide = Values to decide
view-people = People
view-computers = Your computers

## People

people = People
people-alone = You are the only one here so far. Invite somebody to work together.
people-alone-viewer = Nobody else is known here yet. The others appear after the next sync.
removed-text = You take no part in this workspace any more. You can read what is here; what you write does not count.
people-gone = Taking part no longer
people-gone-text = What they wrote before stays. What they write now is refused.
peer-name = Name
peer-device = Computers
peer-role = Role
peer-heard = Last heard of
peer-has = Has your changes
peer-never = never
peer-this-device = this computer
peer-none = no computer
peer-has-all = all of them
peer-lacks = { $count ->
    [one] all but one
   *[other] all but { $count }
}
devices-count = { $count ->
    [0] none
    [one] one computer
   *[other] { $count } computers
}
member-gone = takes no part
member-gone-text = Takes no part in this workspace any more.
member-role-change = Change the role…
member-role-title = Role of { $name }
member-role-do = Give this role
member-role-refused = This was refused, and nothing changed. Only a steward gives roles, and nobody changes the role of a steward more senior than themselves.
member-remove = Remove…
member-remove-title = Remove { $name } from the workspace?
member-remove-stays = What they wrote and is known here stays.
member-remove-refuses = What they write later is refused everywhere.
member-remove-reads = What others write from now on they cannot read.
member-remove-keeps = What they could read before, they keep; it cannot be taken back.
member-remove-do = Remove
member-remove-refused = The removal was refused, and nothing changed. A steward more senior than you is removed only by two stewards.
# In the questions before a person or a computer is removed.
remove-before = What has not arrived here yet is refused too, so sync first.

## Roles and the parts of the workspace they are limited to

role = Role
role-steward-text = Reads and writes everything, invites, appoints and removes.
role-facilitator-text = Reads and writes everything and invites contributors and viewers.
role-contributor-text = Reads everything and writes, everywhere or in certain parts.
role-viewer-text = Reads everything and changes nothing.
parts = Limited to parts
parts-search = Group, area, theme, country or meeting
parts-all = Not limited: the role holds in the whole workspace.
parts-chosen = Chosen parts
# $part is a part such as "Country: Kenya".
part-remove = Leave out { $part }
part = { $kind }: { $name }
part-group = Working group
part-area = Area of action
part-theme = Theme
part-country = Country
part-meeting = Meeting
part-unknown = a part that is not known here
parts-unknown-lost = This role is also limited to a part that is not known here. That part is left out when you give the role anew.
kinds-area = Areas of action, with the themes they have now
kinds-theme = Themes
kinds-country = Countries

## Invitations

invite = Invite somebody
invite-menu = Invite somebody…
invite-text = Whoever holds the invitation can join this workspace, so hand it over in person or over a channel you trust.
# Shown to those whose role does not let them invite.
invite-not-allowed = Stewards and facilitators invite new members. Ask one of them.
invite-file = Roadbook invitation
invite-write = Write the invitation…
invite-written = The invitation was written to { $file }
invitation-days = Valid for how many days
invitation-days-note = Left empty, it stays valid until it is closed.
invitation-uses = For how many people
invitation-uses-note = Each of them joins once.
whole-number-problem = Write a whole number from 1 to { $most }.
invitation-done = The invitation is written
invitation-secret = Whoever has the file, the code or a picture of it can join and read everything. Show it only to those you invite.
invitation-qr = QR code of the invitation
invitation-code = The same invitation as a code
invitation-copy = Copy the code
copied = Copied
copy-failed = Copying is not possible here. Select the text and copy it.
invitation-no-code = The address of the hub is too long for a code. Hand over the file.
invitation-digits = Twelve digits to read aloud: if the other side has different ones, this is not your invitation.
invitations = Invitations
invitations-none = Nobody has been invited yet. Open invitations appear here and can be closed.
invitation-for = For
invitation-by = Written by
invitation-joined = Joined
invitation-until = Valid until
invitation-state = State
# How many have joined, of how many who may.
invitation-used = { $used } of { $uses }
invitation-no-end = no end
invitation-open = Open
invitation-expired = Out of date
invitation-closed = Closed
# As many have joined as may.
invitation-full = Used up
invitation-close = Close…
invitation-close-title = Close this invitation?
invitation-close-text = Nobody joins with it any more. Whoever has joined stays. A closed invitation cannot be opened again.
invitation-close-do = Close the invitation
invitation-close-refused = An invitation is closed by whoever wrote it, or by a steward.

## Computers that joined too late

waiting = { $count ->
    [one] One computer waits to be admitted
   *[other] { $count } computers wait to be admitted
}
waiting-text = They used an invitation that was used up, out of date or closed. Admit only people you know, and compare the digits first.
waiting-digits = The digits of this computer
waiting-admit = Admit…
waiting-title = Admit to the workspace
waiting-compare = Ask the person for their twelve digits. Admit them only if they are these.
waiting-admit-do = Admit

## Contact cards and the welcome that answers them

card-open-menu = Open a contact card…
card-open = Open a contact card
card-text = With a contact card somebody asks to take part. It holds no secret. The welcome, your answer, opens only on the computer that made the card.
card-choose = Choose the card…
card-file = Roadbook contact card
welcome-file = Roadbook welcome
card-compare = Ask the person for their twelve digits. Go on only if they are these.
card-welcome = Write the welcome…
card-welcomed = { $name } is admitted. The welcome was written to { $file }
card-send-back = Send it back over any channel: nobody else can open it.
card-not-one = This file is not a contact card.
card-refused = Nobody was admitted. This computer takes part already, or your role does not allow it.

## Computers

# $sign is the beginning of a computer's key: "a11a 5e1f".
device-this = This computer ({ $sign })
device-other = Computer { $sign }
device-recovery = Recovery code ({ $sign })
device-removed = Removed: what it writes is refused.
device-recovery-text = Not a computer, but a code on paper.
# $seen is "10:42" today, otherwise a weekday or a date.
device-heard = Last heard of: { $seen }
# "all of them" or "all but 3" follows.
device-has = Has your changes:
device-remove = Remove…
device-lost = It is lost: remove…
# $device is the name of a computer, such as "Computer c4e1 be57".
device-remove-title = Remove { $device }?
device-remove-text = What was written on it and is known here stays. What is written on it later is refused, and it cannot read anything new. What is on it already stays there, locked with its passphrase.
device-remove-do = Remove
device-remove-refused = This was refused, and nothing changed. A computer of a steward more senior than you is removed only by two stewards.
device-remove-own-refused = This was refused, and nothing changed. A computer is removed from one that was added before it, by a steward, or right after coming back with the recovery code.
device-file = Roadbook file for another computer
computers-text = On each of these you work under your own name.
computers-recovered = You are back. If a computer was lost or stolen, remove it in this list, so that nobody works under your name on it.
computer-add = Add another computer…
computer-add-title = Add another computer
computer-secret = Whoever opens this file works under your name. Carry it to your other computer yourself, then delete it.
computer-text = A file is written, which you then open on the other computer.
computer-write = Write the file…
computer-written = The file was written to { $file }
computer-then = Start Roadbook on the other computer, choose “{ welcome-computer }” and open the file.
computer-digits = Twelve digits by which you recognise this file

## Whether this computer may be wiped

receipts = Who has your changes
receipt-device = Computer
wipe = May this computer be wiped?
wipe-yes = Yes
wipe-yes-text = Everything made here is also on another computer. To come back under your own name you need another computer of yours or the recovery code.
wipe-no = No, not yet
wipe-no-text = { $count ->
    [one] One entry made here is not known to be on any other computer. Sync or pass on a file, and look again.
   *[other] { $count } entries made here are not known to be on any other computer. Sync or pass on a file, and look again.
}
wipe-no-files = { $count ->
    [one] One attached file is known to be only here. Sync, or hand over a bundle with files, and look again.
   *[other] { $count } attached files are known to be only here. Sync, or hand over a bundle with files, and look again.
}
wipe-no-alone = No other computer takes part, so all of it is only here. Invite somebody, add a computer of yours or write a backup.

## Recovery code

recovery = Recovery code
recovery-text = If this computer is lost or stolen, you come back on another with a code that only you have on paper, and remove the lost one. Keep it like a passport: whoever has it can work under your name.
recovery-there = You have a recovery code.
recovery-missing = You have no recovery code yet.
recovery-make = Make a recovery code
recovery-another = Make one more code
recovery-new = Your recovery code
recovery-write-down = Write the code down or print it. It is shown only now, and works once you have typed it back.
recovery-written-down = I have it on paper
print = Print…
kit = Roadbook recovery sheet
kit-for = For
kit-workspace = Id of the workspace
kit-made = Made on
kit-use = To come back, start Roadbook on another computer, choose “{ welcome-recover }” and type this code. You also need a file with the changes of the workspace, which any member can write for you.
recovery-type-back = Type the code back
recovery-type-back-text = Type all of it from your paper. Capital letters and hyphens make no difference.
recovery-show-again = Show the code again
recovery-confirm = Make the code work
recovery-differs = This is not the code that was shown. Compare it with your paper.
# $groups is a list of numbers: the groups of four characters, counted from one.
recovery-differs-at = { $count ->
    [one] Group { $groups } differs.
   *[other] Groups { $groups } differ.
}
recovery-done = The recovery code works from now on.
not-now = Not now

## What was written and does not count

refused = { $count ->
    [one] One change that does not count
   *[other] { $count } changes that do not count
}
refused-failed = The list of changes that do not count could not be read
refused-text = These were written and are kept, but they count nowhere.
refused-what = What
refused-by = Written by
refused-why = Why
refused-entry = Entry { $number }
refused-gone = Its author takes no part any more.
refused-computer-removed = It was written on a computer that was removed.
refused-viewer = Its author may read and not write.
refused-elsewhere = Its author writes in another part of the workspace.
refused-own-record = A participant’s record is changed only by that participant.
refused-two-histories = Its computer went on in two histories; nothing of it counts until a steward chooses one.
refused-technical = Refused for a technical reason.

## A computer whose folder was copied and used twice

forks = { $count ->
    [one] A computer with two histories
   *[other] { $count } computers with two histories
}
forks-failed = Whether a computer has two histories could not be checked
forks-text = A copy of the computer’s folder was used in two places, for instance a restored backup beside the original, and both went on writing. From where the two part, neither counts until a steward chooses one.
# $sign is the beginning of a computer's key: "a11a 5e1f".
fork-mine = Your computer { $sign }
fork-of = Computer { $sign } of { $participant }
fork-held = { $held ->
    [0] From where the two part, nothing is held here.
    [one] From where the two part, one entry is held here.
   *[other] From where the two part, { $held } entries are held here.
}
fork-waits = A steward chooses, on a computer that holds the history to keep.
fork-chosen = A steward has chosen one of the two; it counts everywhere.
fork-choose = Use the history held here…
fork-choose-title = Use the history held here?
fork-choose-counts = { $held ->
    [one] The entry held here counts from then on, for everybody.
   *[other] The { $held } entries held here count from then on, for everybody.
}
fork-choose-aside = What the other copy wrote after the copy was made is put aside by everybody, even where it was read already.
fork-choose-first = Ask first whoever works with the other copy: what they need of it has to be written again.
fork-choose-final = This cannot be taken back.
fork-choose-do = Use this history
fork-choose-refused = This was refused, and nothing changed. Only a steward chooses.

receipt-all = Everybody’s work
receipt-everything = Has everything
# $time is when the first change that is missing was made.
receipt-before = Has everything written before { $time }
receipt-lacks = { $count ->
    [one] One change is not known to have arrived
   *[other] { $count } changes are not known to have arrived
}

## Over what something came or is known. $time is a moment such as "today, 14:02".

told-hub = through the hub, { $time }
told-network = on the network, { $time }
told-bundle_read = by a bundle, { $time }
told-bundle_written = by a bundle from here, { $time }

## Which other computers have a record as it is here

holders = { $has } of { $all } other computers have this as it is here
holders-none = No other computer takes part yet.
# $participant is whose computer it is.
holder-has = { $participant }: has it
holder-lacks = { $participant }: not known to have it
# $told is over what and when, such as "by a bundle, today, 14:02".
holder-heard = last heard of { $told }
history-came = came here { $told }
