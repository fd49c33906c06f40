## Meetings

new-meeting = اجتماع جديد
meetings-upcoming = القادمة
meetings-earlier = السابقة
meetings-empty = لا توجد اجتماعات بعد
meetings-empty-text = يضم الاجتماع جدول أعماله وملاحظاته وقراراته ومهام المتابعة. اكتبوا اسم الاجتماع الأول في السطر أدناه.

column-meeting = الاجتماع
column-open-items = مهام معلقة

tab-agenda = جدول الأعمال
tab-notes = الملاحظات
tab-decisions = القرارات
tab-action-items = المتابعة
tab-about = معلومات

field-presenter = مقدّم البند
field-minutes = الدقائق
field-language = اللغة
field-basis = الأساس

attendance = الحضور
attendance-share = شارك { $share } من المدعوين.
count-problem = اكتبوا عدداً صحيحاً، 0 أو أكثر.

## A status shown where the kind of record is not known

status-planned = { meeting-status-planned }
status-held = { meeting-status-held }
status-postponed = { meeting-status-postponed }
status-converted = { meeting-status-converted }
status-cancelled = { meeting-status-cancelled }

## Agenda, decisions, action items

agenda-item = بند من جدول الأعمال
agenda-add = إضافة بند إلى جدول الأعمال
agenda-empty = جدول الأعمال فارغ. أضيفوا بالترتيب البنود التي سيتناولها الاجتماع.
agenda-total =
    { $count ->
        [zero] لا بنود.
        [one] بند واحد، المدة الإجمالية بالدقائق: { $minutes }.
        [two] بندان، المدة الإجمالية بالدقائق: { $minutes }.
        [few] { $count } بنود، المدة الإجمالية بالدقائق: { $minutes }.
        [many] { $count } بنداً، المدة الإجمالية بالدقائق: { $minutes }.
       *[other] { $count } بند، المدة الإجمالية بالدقائق: { $minutes }.
    }
agenda-untimed =
    { $count ->
        [zero] لا بنود.
        [one] بند واحد، من دون تحديد مدته.
        [two] بندان، من دون تحديد مدتهما.
        [few] { $count } بنود، من دون تحديد مدتها.
        [many] { $count } بنداً، من دون تحديد مدتها.
       *[other] { $count } بند، من دون تحديد مدتها.
    }
agenda-open =
    { $count ->
        [zero] حُددت مدة جميع البنود.
        [one] لم تُحدد بعد مدة بند واحد.
        [two] لم تُحدد بعد مدة بندين.
        [few] لم تُحدد بعد مدة { $count } بنود.
        [many] لم تُحدد بعد مدة { $count } بنداً.
       *[other] لم تُحدد بعد مدة { $count } بند.
    }
minutes-problem = المدة عدد صحيح من الدقائق لا يتجاوز 1440، أي يوماً واحداً.

decision = قرار
decision-add = إضافة قرار
decisions-empty = لا توجد قرارات بعد. لكل قرار نصه وتاريخه والأساس الذي يستند إليه.

action-item = مهمة متابعة
action-item-add = إضافة مهمة متابعة
action-items-empty = لا توجد مهام متابعة بعد. تبيّن كل مهمة من يفعل ماذا ومتى، ويمكن أن تصبح إجراءً في خارطة الطريق.
item-promote = تحويلها إلى إجراء في خارطة الطريق
item-promoted = أصبحت المهمة إجراءً في خارطة الطريق.
item-on-roadmap = إجراء في خارطة الطريق

add = إضافة
move-up = نقل إلى أعلى: { $name }
move-down = نقل إلى أسفل: { $name }
remove-item = إزالة: { $name }

## Notes

notes-of = ملاحظات: { $title }
notes-not-read = تعذّرت قراءة الملاحظات
notes-saved = محفوظ
notes-unsaved = لم يُحفظ بعد
notes-saving = جارٍ الحفظ
notes-failed = لم يُحفظ: { $reason } ما كتبتموه ما زال هنا.
notes-save-again = إعادة الحفظ
notes-writers = بقلم { $people }
notes-keys = يغيّر Tab وShift Tab المسافة البادئة. ينقل Escape إلى الأدوات، ومنها يتيح Tab المتابعة.
notes-tick = أُنجز: { $text }

notes-tools = أدوات النص
notes-tools-block = نوع الفقرة
notes-tools-indent = المسافة البادئة
notes-tools-text = النص
notes-indent = زيادة المسافة البادئة
notes-outdent = إنقاص المسافة البادئة

block-heading = عنوان
block-bullet = قائمة
block-ordered = قائمة مرقمة
block-check = قائمة تحقق
block-quote = اقتباس
mark-strong = غامق
mark-em = مائل
mark-link = رابط

notes-link-address = عنوان موقع أو بريد إلكتروني
notes-link-problem = اكتبوا عنواناً يبدأ بـ http أو https أو mailto.
notes-link-select = يُرجى أولاً تحديد الكلمات التي ستصبح رابطاً.
notes-link-set = إنشاء الرابط
notes-link-remove = إزالة الرابط
