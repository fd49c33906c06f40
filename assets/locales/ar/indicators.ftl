## Indicators: definitions, observations, charts

view-indicators = القائمة
view-entry = التقرير القطري
new-indicator = مؤشر جديد
indicators-empty = لا توجد مؤشرات بعد
indicators-empty-text = يبيّن المؤشر كيف يُستدل على تحقق نتيجة ما: ما الذي يُحصى، ومن يحصيه، وكم مرة. اكتبوا اسم المؤشر الأول في السطر أدناه.
indicators-filter-none = لا يوجد مؤشر مطابق

column-indicator = المؤشر
column-latest = أحدث قيمة
column-countries = البلدان
latest-of =
    { $count ->
        [zero] { $period }، من دون بيانات من البلدان
        [one] { $period }، استناداً إلى بلد واحد
        [two] { $period }، استناداً إلى بلدين
        [few] { $period }، استناداً إلى { $count } بلدان
        [many] { $period }، استناداً إلى { $count } بلداً
       *[other] { $period }، استناداً إلى { $count } بلد
    }
target-by = يُراد بلوغها في عام { $year }

## Detail

tab-definition = التعريف
tab-observations = القيم المرصودة
tab-chart = الرسم البياني

field-evidence = المصدر

## Values

value-with-unit = { $value } { $unit }
not-available = غير متاح
estimated = نحو { $value }
percentage-problem = تتراوح النسبة المئوية بين 0 و100.
yes-no-problem = اكتبوا { $yes } أو { $no }.
year-problem = تُكتب السنة بأربعة أرقام، مثل 2022.

## Entry for a country and year

entry-country = البلد
entry-country-choose = اختيار بلد
entry-year = السنة
entry-label = القيم المرصودة: { $country }، { $year }
entry-progress =
    { $done ->
        [zero] لم تُقدَّم أي قيمة من أصل { $all }
        [one] قُدِّمت قيمة واحدة من أصل { $all }
        [two] قُدِّمت قيمتان من أصل { $all }
        [few] قُدِّمت { $done } قيم من أصل { $all }
        [many] قُدِّمت { $done } قيمة من أصل { $all }
       *[other] قُدِّمت { $done } قيمة من أصل { $all }
    }
entry-no-member-state = لا يرد اسم { $country } في قائمة الدول الأعضاء في الأمم المتحدة، فلا يُحتسب بلداً.
entry-none = يُرجى اختيار بلد
entry-none-text = يتضمن تقرير البلد عن السنة سطراً لكل مؤشر: تُكتب القيمة ثم يُضغط على مفتاح Enter للانتقال إلى المؤشر التالي.

observations-enter = إدخال القيم المرصودة لأحد البلدان
observations-more = عرض { $count } أخرى من أصل { $left }
observations-none = لم تُقدَّم أي قيمة لهذا المؤشر بعد.
observations-words = يُستوفى هذا المؤشر بنص يرد في تقرير كل بلد.

## Chart

chart-of = البيانات المعروضة
chart-all = جميع البلدان معاً
chart-note-countries =
    { $count ->
        [zero] دون بيانات من أي بلد
        [one] استناداً إلى بلد واحد
        [two] استناداً إلى بلدين
        [few] استناداً إلى { $count } بلدان
        [many] استناداً إلى { $count } بلداً
       *[other] استناداً إلى { $count } بلد
    }
chart-view = طريقة التمثيل
chart-over-time = عبر الزمن
chart-map = على الخريطة
chart-newest-of = { $title }، أحدث القيم
chart-target = القيمة المستهدفة: { $value }
chart-target-by = القيمة المستهدفة: { $value } في عام { $year }
chart-baseline = خط الأساس: { $value }
chart-baseline-by = خط الأساس: { $value } في عام { $year }

rule-sum = تُجمع قيم البلدان التي قدّمت بيانات.
rule-average = متوسط البلدان التي قدّمت بيانات؛ ولكل بلد الوزن نفسه.
rule-weighted = تُجمع الأجزاء والمجاميع الخاصة بالبلدان التي قدّمت بيانات قبل القسمة، فيكون وزن كل بلد بقدر ما لديه.
rule-count = عدد الدول الأعضاء التي قيمتها «نعم» أو أكبر من صفر. ولا تُحتسب الأقاليم.
rule-latest = لا يُعرض رقم إلا إذا قدّم بلد واحد فقط بيانات: فقيم بلدان عدة لا تُدمج معاً.
rule-none = لا تُدمج قيم بلدان عدة معاً في هذا المؤشر.
rule-one = القيم التي قدّمها هذا البلد.
rule-each = القيم التي قدّمها كل بلد، على تدريج واحد.
rule-newest = أحدث قيمة قدّمها كل بلد، مع فترتها.

## مسار القيمة المرصودة

view-review = المراجعة
view-reported = من قدّم بياناته
view-own = الأرقام الذاتية
column-standing = الوضع
standing-draft = لم تُقدَّم
standing-submitted = مقدَّمة
standing-returned = معادة
standing-approved = معتمدة
standing-reopened = أُعيد فتحها
standing-changed = تغيّرت بعد الاعتماد
review-submit = تقديم
review-submit-all =
    { $count ->
        [zero] لا قيم للتقديم
        [one] تقديم قيمة واحدة
        [two] تقديم قيمتين
        [few] تقديم { $count } قيم
        [many] تقديم { $count } قيمة
       *[other] تقديم { $count } قيمة
    }
review-approved = اعتماد
review-approved-all = اعتماد الكل ({ $count })
review-approved-title = اعتماد
review-returned = إعادة
review-returned-all = إعادة الكل ({ $count })
review-returned-title =
    { $count ->
        [zero] لا قيم مرصودة للإعادة
        [one] إعادة القيمة المرصودة
        [two] إعادة قيمتين مرصودتين
        [few] إعادة { $count } قيم مرصودة
        [many] إعادة { $count } قيمة مرصودة
       *[other] إعادة { $count } قيمة مرصودة
    }
review-reopened = إعادة الفتح
review-reopened-all = إعادة فتح الكل ({ $count })
review-reopened-title =
    { $count ->
        [zero] لا قيم مرصودة لإعادة فتحها
        [one] إعادة فتح القيمة المرصودة
        [two] إعادة فتح قيمتين مرصودتين
        [few] إعادة فتح { $count } قيم مرصودة
        [many] إعادة فتح { $count } قيمة مرصودة
       *[other] إعادة فتح { $count } قيمة مرصودة
    }
review-reason = السبب
review-reason-note = سيقرأ مقدّم البيانات هذه الجملة.
review-count = { $state }: { $count }
review-label = القيم المرصودة: { $state }
review-was = اعتُمدت بقيمة { $value }
review-changed = كانت القيمة المعتمدة { $value }، ثم وصلت قيمة أخرى من حاسوب لم يعلم بذلك: اعتمد القيمة الحالية أو أعد فتح القيمة المرصودة.
review-none = لم يُقدَّم شيء بعد
review-none-text = حين يقدّم بلد تقريره ينتظر هنا إلى أن يُعتمد أو يُعاد مع بيان السبب.
review-done = لم يبق شيء في هذا الوضع
observation-place = { $country }، { $period }
observation-evidence = الأدلة
observation-link = الرابط
observation-narrative = الشرح السردي
link-problem = يبدأ الرابط بـ https:// أو http://.

## من قدّم بياناته

reported-draft = أُدخلت
reported-returned = معادة
reported-submitted = مقدَّمة
reported-approved = معتمدة
reported-not_available = غير متوفر
reported-nothing = لا بيانات
reported-all = جميع البلدان والمؤشرات
reported-key = معاني العلامات
reported-share = المقدَّم
reported-of = { $done } من { $all }
reported-none = لم يقدّم أحد بيانات عن { $year } بعد
reported-none-text = لكل بلد يقدّم بياناته صف هنا، وفيه علامة لكل مؤشر. وتُظهر دورة الاستعراض أيضًا من لم يقدّم بعد.

## البلد مقارنةً بأرقامه السابقة

own-label = أرقام { $country } عبر السنوات
own-none = لم تُقدَّم بيانات بعد: { $country }
own-none-text = اختر بلدًا لترى كل رقم من أرقامه إلى جانب أرقامه السابقة.
own-course = التطور
own-values = المقدَّم
own-change = التغير
own-better = { $change }، في الاتجاه المنشود
own-worse = { $change }، في الاتجاه المعاكس
own-same = { $change }

## Bounds of values

lowest-problem = أدنى قيمة هي { $lowest }.
highest-problem = أعلى قيمة هي { $highest }.

breakdowns = التصنيف
breakdowns-none = لا يُصنَّف هذا المؤشر حسب أي بُعد.
breakdowns-choose = اختيار الأبعاد في تعريف المؤشر
breakdown-part = { $dimension }: { $value }
breakdown-together = المجموع { $sum } من أصل { $total }
breakdown-beyond = المجموع { $sum }، أي أكثر من القيمة الكلية { $total }. يُرجى التحقق من الأرقام.
