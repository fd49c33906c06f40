### What went wrong, what was kept, what to do. One message for each error code.

error-wrong_passphrase = This passphrase does not open the workspace.
error-damaged = The file is damaged. What could be read was kept; restore a backup or take the rest from another member.
error-foreign = This file belongs to another workspace.
error-in_use = The workspace is open in another window. Close that one first.
error-disk = The disk did not accept the change. It may be full or read-only; nothing that was saved before is lost.
error-not_found = This record is not here, or not any more.
error-unknown_kind = This version does not know this kind of record. A newer version may.
error-unknown_field = This version does not know this field. A newer version may.
error-bad_value = This value does not fit the field. The old value was kept.
error-unknown_country = There is no country, territory or region of this code. Use two letters such as KE.
error-approved = This observation is approved and cannot change. Whoever approves can reopen it.
error-circle = This would make records wait for each other in a circle.
error-inverted_range = The end lies before the beginning. The old dates were kept.
error-past = What is shown is how the workspace was, and cannot be changed. Go back to today first.
error-not_allowed = Your role does not allow this change. A steward of the workspace can give you another.
error-hub_unreachable = The hub cannot be reached. Your changes are kept here and will be sent later.
error-hub_foreign = The hub does not know this workspace. Check its address.
error-neighbour_stranger = The computer at this address takes no part in this workspace, or does not know yet that you do. Nothing was exchanged with it.
error-bundle_torn = The file is cut short or was altered. Nothing was taken in; copy it again.
error-not_a_bundle = The file is not a Roadbook bundle.
error-bundle_foreign = The file belongs to another workspace. Nothing was taken in.
error-bundle_not_for_us = The bundle was not written for this computer, or this computer takes no part any more. Nothing was taken in. Ask whoever wrote it for a bundle for you, or for everybody.
error-bundle_empty = The file holds no changes.
error-locked = The workspace is locked. Unlock it and try again.
error-already_exists = This exists already. Nothing was changed.
error-not_a_table = This file is no CSV or XLSX table, or it is damaged. Save it again in one of these formats.
error-not_text = The text of this file is in another encoding. Save it as UTF-8, or choose its encoding.
error-table_too_large = This table is larger than can be read. Divide it into several files.
error-table_layout = The table needs one header row with a different name for each column, and no merged cells.
error-duplicate = This stands twice where it may stand once.
error-ambiguous = Several records have this name. Use the id of the one you mean.
error-bug = Something did not work as it should. What was saved before is safe. Try again; if it happens again, please report it.
# $sentence is one of the messages above, $about the name of a record, a field or a file, or what was typed.
error-about = { $sentence } It concerns “{ $about }”.
