### The ways into a workspace besides making one: invitation, contact card, another computer, recovery code.

welcome-begin = Begin a workspace
welcome-take-part = Join a workspace
welcome-return = Come back to yours
welcome-card = Ask to join with a contact card
welcome-card-text = Where no invitation may travel: your card holds no secret, and only you can open the answer.
welcome-computer = Add this computer to my others
welcome-computer-text = Open the file that you wrote on your other computer.
welcome-recover = Come back with a recovery code
welcome-recover-text = When your computer was lost, stolen or broken.
file-none = No file chosen
# A file that was chosen before, or given from outside.
file-gone = The file is not there any more. If it is on a stick, put the stick in again.
workspace-open = Open the workspace

## Invitation

invite-not-one = This is not an invitation, or a part of it is missing. Ask for it again.
invite-too-late = The invitation is used up, out of date or closed. Ask for a new one, or ask to join with a contact card.
invite-code = Or paste the code of the invitation
invite-code-begin = The code begins with { $begin }
invite-to = The invitation leads to the workspace “{ $workspace }”.
invite-to-unknown = A code does not name its workspace. Its name and content arrive with the first sync, over the hub or in the same room.
invite-hub = Its changes pass over the hub { $hub }.
invite-compare = Compare these twelve digits with those of whoever invited you. Join only if they are the same.

## Contact card

card-ask-text = A card with your name is written. Send it to a steward or facilitator over any channel; the answer is a file too, the welcome.
card-write = Write the card…
asking = Waiting for the welcome
asking-card = Your contact card
asking-card-text = Send it to a steward or facilitator of the workspace. It holds no secret.
asking-digits = The card of { $name } has these twelve digits. Read them aloud to whoever admits you.
card-again = Write the card again…
card-again-digits = Write the card again and show its digits…
card-written = The card was written to { $file }
asking-welcome = The welcome
asking-welcome-text = Open it here once it has arrived. It opens on no other computer.
welcome-choose = Choose the welcome…
welcome-not-one = This file is not the answer to the card of this computer. Send the card once more.
asking-passphrase-note = The one you chose when you wrote the card.

## Another computer

computer-join-text = Choose a passphrase for this computer; it may be another than on your first.
computer-choose = Choose the file…
computer-not-one = This file does not add a computer, or the computer was removed again. Write it anew on your other computer.

## Recovery code

recover-text = You need the code on your paper, and a file with the changes of the workspace, which any member can write for you.
recovery-code-note = Eight groups of four characters
recover-choose = Choose the file with the changes…
recover-wrong-code = This code does not belong to the workspace of this file. Check each group.
recover-not-a-bundle = This file does not hold the changes of a workspace. Ask a member to write it again.
workspace-recover = Come back
