### The roadmap: actions as a table, actions and steps on a timeline.

roadmap-actions = إجراءات خارطة الطريق
new-action = إجراء جديد
roadmap-empty = لا توجد إجراءات بعد
roadmap-empty-text = يبيّن الإجراء ما يتعين عمله ومن يقوم به ومتى. اكتبوا الإجراء الأول في السطر أعلاه.
roadmap-empty-add = يبيّن الإجراء ما يتعين عمله ومن يقوم به ومتى. يمكن إنشاء الإجراء الأول بالزر «إجراء جديد».
action-count = { $count ->
    [zero] لا إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] { $count } إجراءات
    [many] { $count } إجراءً
   *[other] { $count } إجراء
}

## Columns. What, how, who and when are the words of the process table.

column-number = الرقم
column-what = المضمون
column-status = الحالة
column-who = الجهة المسؤولة
column-when = الموعد
column-how = طريقة التنفيذ
column-group = الفريق

## Filters and grouping

filters = عوامل التصفية
filter-text = تصفية
filter-all-groups = الكل
filter-all-statuses = الكل
filter-clear = عرض الكل
filter-none = لا يوجد إجراء مطابق
filter-none-text = يمكن تغيير التصفية أو عرض جميع الإجراءات.
filter-count = { $shown } من أصل { $total ->
    [zero] لا إجراءات
    [one] إجراء واحد
    [two] إجراءين
    [few] { $total } إجراءات
    [many] { $total } إجراءً
   *[other] { $total } إجراء
}
group-by = التجميع حسب
grouping-theme = الموضوع
grouping-group = الفريق العامل
grouping-status = الحالة
grouping-none = من دون تجميع
# Headings over what belongs nowhere.
grouping-none-theme = من دون موضوع
grouping-none-group = من دون فريق عامل
grouping-none-status = من دون حالة
grouping-none-none = جميع الإجراءات

## Details of an action

field-progress-value = التقدم المحرز: { $progress }

## Timeline

timeline-empty = لا يوجد ما يُعرض بعد
timeline-empty-text = تظهر الإجراءات والخطوات هنا فور إنشائها؛ وما ليس له تاريخ يُدرج على حدة.
timeline-form = رسم أو جدول
timeline-chart = رسم
timeline-as-table = المخطط الزمني في شكل جدول
timeline-lane = المسار أو الفريق
timeline-begin = اليوم الأول
timeline-end = اليوم الأخير
timeline-certainty = الدقة
certainty-exact = كما هو مقرر
certainty-approximate = تقريبي
timeline-before = من قبل: { $timeframe }
legend-approximate = تقريبي
legend-inverted = النهاية قبل البداية
legend-before = الوضع السابق

## Board: a column for each status, group or theme

board-column = { $name }، { $count ->
    [zero] لا إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] { $count } إجراءات
    [many] { $count } إجراءً
   *[other] { $count } إجراء
}
board-none = لا توجد إجراءات
board-move = نقل إلى…
board-move-card = نقل «{ $title }» إلى عمود آخر
board-moved = أصبح «{ $title }» في العمود «{ $column }».
board-keys = تنقّلكم مفاتيح الأسهم من بطاقة إلى أخرى. ينقل Ctrl مع السهم الأيسر أو الأيمن البطاقة إلى العمود المجاور. يعرض Enter تفاصيلها.
board-keys-reading = تنقّلكم مفاتيح الأسهم من بطاقة إلى أخرى. يعرض Enter تفاصيل البطاقة.

## Matrix and themes, and what is missing in them

matrix-grid = مضمون كل إجراء وطريقة تنفيذه والجهة المسؤولة عنه وموعده وحوكمته
themes-grid = الإجراءات حسب مجال العمل والموضوع، مع مؤشراتها
gap = غير مستكمل
gaps = ما لم يُستكمل
gaps-all = جميع الإجراءات
gaps-any = { $count ->
    [zero] لا إجراءات غير مستكملة
    [one] إجراء واحد غير مستكمل
    [two] إجراءان غير مستكملين
    [few] { $count } إجراءات غير مستكملة
    [many] { $count } إجراءً غير مستكمل
   *[other] { $count } إجراء غير مستكمل
}
gaps-of = { $column }: عدد الخانات غير المستكملة { $count }
gaps-none = لا شيء ناقص.
indicator-unknown = لا يوجد مؤشر رقمه { $number }.
theme-of-area = { $area }: { $theme }
figure-of = { $value } ({ $period })

## Comparing two states of the plan

compare = مقارنة
compare-none = من دون مقارنة
compare-with = مع
compare-now = الخطة الحالية
comparison = التغييرات
comparison-count = { $count ->
    [zero] النسختان متطابقتان.
    [one] خلية واحدة مختلفة.
    [two] خليتان مختلفتان.
    [few] { $count } خلايا مختلفة.
    [many] { $count } خلية مختلفة.
   *[other] { $count } خلية مختلفة.
}
comparison-record = الخطوة أو الإجراء
comparison-field = الحقل
comparison-before = قبل
comparison-after = بعد
comparison-absent = غير موجود
comparison-there = موجود
comparison-whole = السجل كله
comparison-back = استعادة
comparison-back-of = استعادة { $field } في «{ $title }»
comparison-all-back = استعادة الكل
baseline-adopt = حفظ كنسخة مرجعية
baseline-adopt-do = حفظ
baseline-adopt-text = تُحفظ الخطة بحالتها الراهنة تحت عنوان. ويمكنكم لاحقًا الاطلاع على ما تغيّر منذ ذلك الحين واستعادة القيم السابقة.
baseline-title = عنوان النسخة المرجعية
baseline-adopted = حُفظت النسخة «{ $title }».
