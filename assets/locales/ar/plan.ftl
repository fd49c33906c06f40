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

## The place of an action in the roadmap, in its details

rearrange = موقعه في خارطة الطريق
rearrange-move = نقل إلى موضوع آخر…
rearrange-split = تقسيم…
rearrange-merge = دمج مع…
move-title = نقل «{ $title }»
move-place = الموقع
move-first = في البداية
move-after = بعد «{ $title }»
move-text = يبقى رقمه كما هو إلى أن يُعاد ترقيم إجراءات المجال.
move-do = نقل
split-title = تقسيم «{ $title }»
split-text = يأخذ كل جزء الفريق العامل والموضوع والموعد والجهة المسؤولة والحالة والمؤشرات والمنظورات وما يتوقف عليه الإجراء. ويخرج الإجراء نفسه من خارطة الطريق، ورقمه السابق يقود إلى الأجزاء.
split-part = عنوان الجزء { $number }
split-add = إضافة جزء
split-do = تقسيم
renumber = إعادة الترقيم…
renumber-title = إعادة ترقيم إجراءات مجال عمل
renumber-area = مجال العمل
renumber-text = تُرقَّم الإجراءات بترتيبها الحالي، موضوعًا بعد موضوع. وتُحفظ الأرقام السابقة وتظل تقود إلى الإجراء.
renumber-do = إعادة الترقيم
renumber-done = { $count ->
    [zero] لم يتغير أي رقم.
    [one] تغيّر رقم إجراء واحد.
    [two] تغيّر رقما إجراءين.
    [few] تغيّرت أرقام { $count } إجراءات.
    [many] تغيّرت أرقام { $count } إجراءً.
   *[other] تغيّرت أرقام { $count } إجراء.
}

## Where did it come from, where did it go

trace = من أين جاء؟
trace-none = لم يُعَد ترقيم أي شيء هنا ولم يُدمج ولم يُقسَّم.
trace-gone = لم يعد في خارطة الطريق
trace-number = كان رقمه { $number }
trace-number-until = كان رقمه { $number } (حتى { $date })
trace-was = نشأ من: { $actions }
trace-became = أصبح: { $actions }
became = ما آل إليه هذا الإجراء
became-text = { $count ->
    [zero] لم يعد هذا الإجراء في خارطة الطريق.
    [one] لم يعد هذا الإجراء في خارطة الطريق. فقد أصبح:
    [two] لم يعد هذا الإجراء في خارطة الطريق. فقد أصبح إجراءين:
    [few] لم يعد هذا الإجراء في خارطة الطريق. فقد أصبح { $count } إجراءات:
    [many] لم يعد هذا الإجراء في خارطة الطريق. فقد أصبح { $count } إجراءً:
   *[other] لم يعد هذا الإجراء في خارطة الطريق. فقد أصبح { $count } إجراء:
}
became-back-text = باسترجاعه يعود إلى خارطة الطريق إلى جانب ما آل إليه.
became-back = استرجاع الإجراء

## What depends on what

depends-waiting = ما يتوقف عليه
knock-on-weeks = إذا تأخّر انتهاؤه بهذا العدد من الأسابيع
knock-on = { $count ->
    [zero] لا يتأخر أي إجراء آخر.
    [one] يتأخر إجراء واحد:
    [two] يتأخر إجراءان:
    [few] تتأخر { $count } إجراءات:
    [many] يتأخر { $count } إجراءً:
   *[other] يتأخر { $count } إجراء:
}
knock-on-by = { $count ->
    [zero] من دون تأخير: { $timeframe }
    [one] يوم واحد لاحقًا: { $timeframe }
    [two] يومان لاحقًا: { $timeframe }
    [few] { $count } أيام لاحقًا: { $timeframe }
    [many] { $count } يومًا لاحقًا: { $timeframe }
   *[other] { $count } يوم لاحقًا: { $timeframe }
}
depends = ارتباطات تستدعي المراجعة
depends-count = { $count ->
    [zero] لا ارتباطات غير متسقة
    [one] ارتباط واحد غير متسق
    [two] ارتباطان غير متسقين
    [few] { $count } ارتباطات غير متسقة
    [many] { $count } ارتباطًا غير متسق
   *[other] { $count } ارتباط غير متسق
}
depends-circle = هذه الإجراءات يتوقف بعضها على بعض، فلا يمكن أن يبدأ أي منها:
depends-early = { $count ->
    [zero] يبدأ عند انتهاء «{ $title }»
    [one] يبدأ قبل انتهاء «{ $title }» بيوم واحد
    [two] يبدأ قبل انتهاء «{ $title }» بيومين
    [few] يبدأ قبل انتهاء «{ $title }» بـ { $count } أيام
    [many] يبدأ قبل انتهاء «{ $title }» بـ { $count } يومًا
   *[other] يبدأ قبل انتهاء «{ $title }» بـ { $count } يوم
}

## More filters

filter-more = { $count ->
    [zero] المزيد من عوامل التصفية
   *[other] المزيد من عوامل التصفية ({ $count })
}
filter-theme = الموضوع
filter-who = الجهة المسؤولة
filter-lens = المنظور الشامل
filter-year = في السنة
filter-only = عرض الإجراءات التالية فقط
filter-only-conflict = فيها قيمة تنتظر الحسم
filter-only-undated = من دون تاريخ
filter-only-undetermined = موعدها يُحدَّد لاحقًا

## Saved views

views = طرق العرض المحفوظة
views-of-all = للجميع
views-own = لي
views-save = حفظ طريقة العرض هذه…
views-save-title = حفظ طريقة العرض
views-save-text = تُحفظ طريقة العرض بعوامل تصفيتها وتجميعها وترتيبها.
views-title = العنوان
views-whose = في قائمة مَن؟
views-for-own = في قائمتي فقط
views-for-all = في قوائم الجميع
views-save-do = حفظ
views-saved = حُفظت طريقة العرض «{ $title }».
views-manage = إعادة التسمية أو الحذف…
views-manage-title = طرق العرض المحفوظة
views-none = لا توجد طرق عرض محفوظة.
views-title-all = العنوان (للجميع)
views-title-own = العنوان (لي)
views-delete = حذف طريقة العرض «{ $title }»

## Timeframes that are known in part

timeframe-undetermined = يُحدَّد لاحقًا
timeframe-decade = عقد { $year }
timeframe-century = بين { $first } و{ $last }
timeframe-open-month = { $year }، الشهر غير محدد

## What the timeline shows beside its bars

stream-undetermined = يُحدَّد لاحقًا
legend-soft = معروف بالربع أو السنة أو العقد
timeline-notes = الأحداث والاجتماعات
timeline-event = مرتبط بـ: { $event }
quota = { $scope ->
    [working_group] اجتماعات الأفرقة العاملة المنعقدة: { $held } من { $planned }
    [regional] الاجتماعات الإقليمية المنعقدة: { $held } من { $planned }
    [inter_regional] الاجتماعات الأقاليمية المنعقدة: { $held } من { $planned }
    [global] الاجتماعات العالمية المنعقدة: { $held } من { $planned }
   *[any] الاجتماعات المنعقدة: { $held } من { $planned }
}

## A number that leads somewhere else now

former-number = إجراء كان رقمه { $number }:

## The roadmap as it was on a day

compare-day = خارطة الطريق في يوم معيّن…
compare-which-day = اليوم
compare-day-example = مثلًا 2026-03-31
compare-day-problem = اكتب يومًا، مثل 2026-03-31.
