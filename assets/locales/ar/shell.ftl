### The frame around every screen: navigation, search, saving, the detail panel, keyboard help.

product = Roadbook
window-title = { $workspace } — Roadbook

## Navigation

navigation = التنقل الرئيسي
breadcrumb = الموقع الحالي
skip-to-content = الانتقال إلى المحتوى
screen-home = الرئيسية
screen-roadmap = خارطة الطريق
screen-indicators = المؤشرات
screen-meetings = الاجتماعات
screen-directory = الدليل
screen-library = المكتبة
screen-sync = المزامنة والأعضاء
screen-settings = الإعدادات
sidebar-collapse = طي الشريط الجانبي
sidebar-expand = توسيع الشريط الجانبي
sidebar-conflicts = { $count ->
    [zero] لا قيم تنتظر الحسم
    [one] قيمة واحدة تنتظر الحسم
    [two] قيمتان تنتظران الحسم
    [few] { $count } قيم تنتظر الحسم
    [many] { $count } قيمة تنتظر الحسم
   *[other] { $count } قيمة تنتظر الحسم
}

## Search and commands

search-label = البحث والأوامر
search-placeholder = البحث أو تنفيذ أمر
search-none = لا توجد نتائج.
commands = الأوامر
command-go = الانتقال إلى: { $screen }
command-timeline = عرض المخطط الزمني
command-board = عرض اللوحة
command-matrix = عرض المصفوفة
command-themes = عرض المواضيع ومؤشراتها
command-new-action = إجراء جديد

## The menu at the end of the top bar

menu = القائمة
menu-bundle-read = فتح ملف تبادل…
menu-bundle-write = إنشاء ملف تبادل…
menu-backup = إنشاء نسخة احتياطية…
menu-invite = دعوة عضو…
menu-lock = قفل
menu-about = عن Roadbook
about-text = أداة عمل للتحالفات التي تجمع بلداناً عدة، باتصال بالشبكة أو من دونه.
read-only = للاطلاع فقط
read-only-text = دوركم في مساحة العمل هذه هو الاطلاع: يمكنكم رؤية كل شيء من دون تغيير أي شيء.

## What holds for the whole workspace, over every screen

newer-version = إصدار أحدث لدى غيركم
# $people is a list of names.
newer-version-text = { $people }: عمل كُتب بإصدار أحدث من Roadbook. يُحفظ هنا ويُمرَّر إلى الآخرين، ويظهر بعد تحديث Roadbook على هذا الحاسوب.
copied-workspace = مساحة عمل مستعادة أو منسوخة
copied-workspace-text = استُعيدت مساحة العمل هذه أو نُسخت. وهي تواصل العمل باسم جديد لحاسوبها؛ لم يُفقد شيء، وما لدى الأعضاء الآخرين يعود مع المزامنة التالية.
understood = مفهوم
removed = لم تعودوا مشاركين

## When something does not work

start-failed = تعذّر فتح مساحة العمل
screen-failed = تعذّر عرض هذه الشاشة
screen-failed-text = كل ما حُفظ من قبل في أمان. يُرجى إعادة المحاولة، والإبلاغ عن الخلل مع السطر أدناه إذا تكرر.
technical-details = التفاصيل التقنية
close-unsaved = لم يُحفظ بعد بعض ما كتبتموه، لذلك تبقى النافذة مفتوحة.
close-anyway = الإغلاق من دون حفظ
## Files dropped onto the window, or opened with the program

drop-open = يُفتح ملف التبادل أو بطاقة التعارف عند إفلات أي منهما هنا
drop-open-bundle = يُفتح ملف التبادل عند إفلاته هنا
drop-locked = يمكن إفلات ملف هنا؛ ويُعرض بعد فتح قفل مساحة العمل
drop-welcome = تُفتح الدعوة، أو الملف المنشأ على حاسوبكم الآخر، عند إفلات أي منهما هنا
drop-asking = يُفتح ملف القبول عند إفلاته هنا
drop-text = يُعرض المحتوى أولاً قبل إدراج أي شيء.
drop-others = { $others ->
    [zero] لم يُفلت معه أي ملف آخر.
    [one] أُفلت معه ملف آخر. يُرجى إفلاته مجدداً بعد ذلك.
    [two] أُفلت معه ملفان آخران. يُرجى إفلاتهما مجدداً بعد ذلك، كل على حدة.
    [few] أُفلتت معه { $others } ملفات أخرى. يُرجى إفلاتها مجدداً بعد ذلك، كل على حدة.
    [many] أُفلت معه { $others } ملفاً آخر. يُرجى إفلاتها مجدداً بعد ذلك، كل على حدة.
   *[other] أُفلت معه { $others } ملف آخر. يُرجى إفلاتها مجدداً بعد ذلك، كل على حدة.
}
opened-elsewhere = الملف «{ $name }» مخصص لحاسوب ليس عليه مساحة عمل بعد، أما هذا الحاسوب فعليه مساحة عمل.
opened-later = يمكن فتح الملف «{ $name }» هنا بعد أن يشارك هذا الحاسوب في مساحة عمل.

## Words used everywhere

undo = تراجع
redo = إعادة
close = إغلاق
cancel = إلغاء
back = رجوع
delete = حذف
restore = استعادة
you = أنتم
untitled = من دون عنوان
try-again = إعادة المحاولة
view = العرض
views-more = طرق عرض أخرى
view-table = جدول
view-timeline = مخطط زمني
view-board = لوحة
view-matrix = مصفوفة
view-themes = المواضيع
details = التفاصيل
saved = محفوظ
reading = القراءة جارية…
read-failed = تعذّرت قراءة هذا المحتوى
deleted = حُذف «{ $title }».
numbered = { $number } { $title }
show-suggestions = عرض الاقتراحات

## Who changed it

changed-by-at = { $participant }، { $time }

## Values that several people set at once

conflict-mark = حدد أكثر من عضو «{ $field }» في آن واحد؛ عرض القيم
conflict-explained = حدد أكثر من عضو «{ $field }» في الوقت نفسه. تُحفظ جميع القيم إلى أن تُعتمد إحداها.
conflict-keep = اعتماد هذه القيمة
conflict-combine = دمج القيم
conflict-combined = النص المدمج
conflict-shown = معروضة الآن
deletion-by = حذف { $participant } هذا السجل في { $time } دون أن يعلم بما يلي. وهو باقٍ إلى أن يتقرر مصيره.
deletion-notes = كتابة في الملاحظات
deletion-kept = أبقى السجل
deletion-keep = إبقاء السجل
deletion-delete = حذفه رغم ذلك
place-after = بعد «{ $title }»
place-first = في أول القائمة
deletion-more =
    { $count ->
        [zero] لا تعديلات أخرى
        [one] وتعديل واحد آخر
        [two] وتعديلان آخران
        [few] و{ $count } تعديلات أخرى
        [many] و{ $count } تعديلاً آخر
       *[other] و{ $count } تعديل آخر
    }

## The detail panel

close-detail = إغلاق التفاصيل
resize-detail = عرض لوحة التفاصيل
copy-address = نسخ عنوان هذا السجل
address-copied = نُسخ العنوان.
address-shown = العنوان هو { $address }
record-deleted = حُذف هذا السجل. ما كتبه الآخرون فيه محفوظ.
record-missing = هذا السجل غير موجود هنا
record-missing-text = ربما لم يصل بعد، أو أن عنوانه غير صحيح.
unknown-fields = { $count ->
    [zero] لا حقول من إصدار أحدث: { $fields }
    [one] حقل واحد كتبه إصدار أحدث محفوظ كما هو: { $fields }
    [two] حقلان كتبهما إصدار أحدث محفوظان كما هما: { $fields }
    [few] { $count } حقول كتبها إصدار أحدث محفوظة كما هي: { $fields }
    [many] { $count } حقلاً كتبها إصدار أحدث محفوظة كما هي: { $fields }
   *[other] { $count } حقل كتبها إصدار أحدث محفوظة كما هي: { $fields }
}
other-languages = { $label } باللغات الأخرى
other-languages-count = { $count ->
    [zero] اللغات الأخرى
   *[other] اللغات الأخرى (المستوفاة: { $count })
}

## Grids

grid-open = عرض التفاصيل
grid-group = { $name }، { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفاً
   *[other] { $count } صف
}
cells-written = { $count ->
    [zero] لم تتغير أي خلية
    [one] تغيّرت خلية واحدة
    [two] تغيّرت خليتان
    [few] تغيّرت { $count } خلايا
    [many] تغيّرت { $count } خلية
   *[other] تغيّرت { $count } خلية
}{ $refused ->
    [zero] .
    [one] ؛ ولم تقبل خلية واحدة القيمة.
    [two] ؛ ولم تقبل خليتان القيمة.
    [few] ؛ ولم تقبل { $refused } خلايا القيمة.
    [many] ؛ ولم تقبل { $refused } خلية القيمة.
   *[other] ؛ ولم تقبل { $refused } خلية القيمة.
}
paste-rows-added = { $count ->
    [zero] لم يُضف أي صف.
    [one] أُضيف صف واحد.
    [two] أُضيف صفان.
    [few] أُضيفت { $count } صفوف.
    [many] أُضيف { $count } صفًا.
   *[other] أُضيف { $count } صف.
}
paste-left = لم يُلصق كل شيء
paste-left-text = { $count ->
    [zero] لم يُترك شيء.
    [one] تُرك سطر واحد أو خلية واحدة. وكل ما عدا ذلك في الجدول.
    [two] تُرك سطران أو خليتان. وكل ما عدا ذلك في الجدول.
    [few] تُركت { $count } أسطر أو خلايا. وكل ما عدا ذلك في الجدول.
    [many] تُرك { $count } سطرًا أو خلية. وكل ما عدا ذلك في الجدول.
   *[other] تُرك { $count } سطر أو خلية. وكل ما عدا ذلك في الجدول.
}
paste-left-more = { $count ->
    [zero] ولا شيء غير ذلك.
    [one] وواحد آخر يُنسخ مع غيره.
    [two] واثنان آخران يُنسخان مع غيرهما.
    [few] و{ $count } أخرى تُنسخ مع غيرها.
    [many] و{ $count } أخرى تُنسخ مع غيرها.
   *[other] و{ $count } أخرى تُنسخ مع غيرها.
}
paste-left-copy = نسخ ما تُرك
paste-cut = لم تُقرأ من الحافظة إلا أول { $count } خلية.
paste-line = السطر
paste-column = العمود
paste-text = النص الملصق
paste-why = السبب
paste-no-row = لا صف في هذا الموضع من الجدول.
paste-no-column = لا عمود في هذا الموضع من الجدول.
paste-no-edit = لا يمكن تغيير هذه الخلية.
paste-twice = ثمة سطر سابق للصف نفسه.
paste-no-country = لا بلد ولا إقليم بهذا الاسم أو الرمز.
paste-country-needed = لا يُذكر في السطر البلد المقصود: انسخوا البلدان مع القيم وألصقوها في عمود البلدان.
number-problem = هذا ليس رقماً.
choice-problem = يُرجى اختيار أحد الاقتراحات.
title-needed = العنوان مطلوب.

## Timeframes

timeframe-unknown = من دون تاريخ
timeframe-quarter = { $quarter ->
    [1] الربع الأول
    [2] الربع الثاني
    [3] الربع الثالث
   *[4] الربع الرابع
} { $year }
quarter-short = الربع { $quarter }
timeframe-about = نحو { $date }
timeframe-from = من { $date }
timeframe-until = حتى { $date }
timeframe-range = { $begin } – { $end }
timeframe-read-as = فُهم على أنه: { $timeframe }
timeframe-examples = على سبيل المثال: مايو – سبتمبر 2020، الربع الثاني 2021، نحو 2022، يُحدَّد لاحقًا
timeframe-problem-not-a-timeframe = هذا ليس تاريخاً ولا شهراً ولا ربعاً ولا سنة. يمكن كتابة «مايو – سبتمبر 2020» أو «الربع الثاني 2021».
timeframe-problem-no-such-month = لا يوجد شهر كهذا.
timeframe-problem-no-such-day = لا يوجد يوم كهذا في هذا الشهر.
timeframe-problem-no-such-quarter = في السنة أربعة أرباع.
timeframe-problem-inverted = النهاية تسبق البداية.

## Keyboard help

shortcuts = اختصارات لوحة المفاتيح
shortcut-search = البحث والأوامر
shortcut-screens = الانتقال إلى شاشة، من «الرئيسية» إلى «المزامنة والأعضاء»
shortcut-undo = تراجع
shortcut-redo = إعادة
shortcut-help = عرض هذه القائمة
shortcut-close-detail = إغلاق التفاصيل
shortcut-edit = تحرير خلية
shortcut-replace = الكتابة مكان محتوى الخلية
shortcut-cancel = ترك الخلية من دون تغيير
shortcut-along = الخلية التالية أو السابقة
shortcut-extend = تحديد عدة خلايا
shortcut-copy = نسخ الخلايا ولصقها
shortcut-fill = تعبئة محتوى الخلية الأولى إلى أسفل
shortcut-clear = إفراغ الخلايا
shortcut-open = عرض تفاصيل الصف
shortcut-move-card = نقل بطاقة إلى العمود المجاور

## Records that refer to others

named-short = { $title } ({ $acronym })
reference-search = البحث بالاسم
reference-open = فتح: { $field }
reference-clear = مسح: { $field }
references-add = إضافة إلى: { $field }
references-remove = إزالة «{ $record }» ({ $field })
references-none = لا شيء بعد.
references-all = عرض الكل ({ $count })
references-done = تم

## Lines with a meaning of their own

country-unknown = لا يوجد بلد بهذا الاسم أو الرمز.
languages-example = العربية، الفرنسية
languages-problem = اكتبوا أسماء اللغات أو رموزها مفصولة بفواصل.
licence-unknown = ليس هذا معرّفاً من معرّفات SPDX.
currency-problem = اكتبوا رمز العملة وفق المعيار ISO 4217، مثل EUR.
