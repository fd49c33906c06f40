### Working on the plan as a whole: several actions at once, moving, merging and splitting them, what depends on what, saved views.

## Several actions at once

grid-pick = تحديد «{ $name }»
grid-pick-all = تحديد كل ما هو معروض
bulk = ما يمكن عمله بالإجراءات المحددة
bulk-count = { $count ->
    [zero] لم يُحدَّد أي إجراء
    [one] حُدِّد إجراء واحد
    [two] حُدِّد إجراءان
    [few] حُدِّدت { $count } إجراءات
    [many] حُدِّد { $count } إجراءً
   *[other] حُدِّد { $count } إجراء
}
bulk-who = الجهة المسؤولة…
bulk-when = الموعد…
bulk-lens = المنظور
bulk-merge = دمج…
bulk-clear = إلغاء التحديد
bulk-set = تعيين
bulk-who-title = { $count ->
    [zero] الجهة المسؤولة
    [one] الجهة المسؤولة عن إجراء واحد
    [two] الجهة المسؤولة عن إجراءين
    [few] الجهة المسؤولة عن { $count } إجراءات
    [many] الجهة المسؤولة عن { $count } إجراءً
   *[other] الجهة المسؤولة عن { $count } إجراء
}
bulk-when-title = { $count ->
    [zero] الموعد
    [one] موعد إجراء واحد
    [two] موعد إجراءين
    [few] موعد { $count } إجراءات
    [many] موعد { $count } إجراءً
   *[other] موعد { $count } إجراء
}
bulk-done = { $count ->
    [zero] لم يتغير أي إجراء.
    [one] تغيّر إجراء واحد.
    [two] تغيّر إجراءان.
    [few] تغيّرت { $count } إجراءات.
    [many] تغيّر { $count } إجراءً.
   *[other] تغيّر { $count } إجراء.
}
shortcut-pick = تحديد صفوف
shortcut-picked = الانتقال إلى ما يمكن عمله بالصفوف المحددة
shortcut-move-row = نقل صف إلى أعلى أو أسفل

## Moving, merging, splitting, and numbering again

move-sorted = يمكن نقل الإجراءات عندما تكون القائمة بترتيبها الخاص ومجمّعة حسب الموضوع أو الفريق العامل.
merge-title = دمج الإجراءات في إجراء واحد
merge-stays = أي إجراء يبقى؟
merge-leave = استبعاد «{ $title }» من الدمج
merge-add = إضافة إجراء آخر
merge-text = { $count ->
    [zero] يبقى «{ $title }».
    [one] يبقى «{ $title }» ويأخذ مؤشرات الإجراء الآخر ومنظوراته وما يتوقف عليه. ويخرج الإجراء الآخر من خارطة الطريق، ورقمه السابق يقود إلى هنا.
    [two] يبقى «{ $title }» ويأخذ مؤشرات الإجراءين الآخرين ومنظوراتهما وما يتوقفان عليه. ويخرج الإجراءان من خارطة الطريق، ورقماهما السابقان يقودان إلى هنا.
    [few] يبقى «{ $title }» ويأخذ مؤشرات { $count } إجراءات أخرى ومنظوراتها وما تتوقف عليه. وتخرج هذه الإجراءات من خارطة الطريق، وأرقامها السابقة تقود إلى هنا.
    [many] يبقى «{ $title }» ويأخذ مؤشرات { $count } إجراءً آخر ومنظوراتها وما تتوقف عليه. وتخرج هذه الإجراءات من خارطة الطريق، وأرقامها السابقة تقود إلى هنا.
   *[other] يبقى «{ $title }» ويأخذ مؤشرات { $count } إجراء آخر ومنظوراتها وما تتوقف عليه. وتخرج هذه الإجراءات من خارطة الطريق، وأرقامها السابقة تقود إلى هنا.
}
merge-do = دمج
merge-done = { $count ->
    [zero] لم يُدمج أي إجراء.
    [one] أصبح إجراء واحد جزءاً من «{ $title }».
    [two] أصبح إجراءان جزءاً من «{ $title }».
    [few] أصبحت { $count } إجراءات جزءاً من «{ $title }».
    [many] أصبح { $count } إجراءً جزءاً من «{ $title }».
   *[other] أصبح { $count } إجراء جزءاً من «{ $title }».
}
