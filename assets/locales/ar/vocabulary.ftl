### The shared words: kinds, statuses, streams, constituencies, fields. Short; they stand in tables and menus.

## Kinds of records, one

kind-programme = البرنامج
kind-group = فريق عامل
kind-action = إجراء
kind-indicator = مؤشر
kind-observation = قيمة مرصودة
kind-meeting = اجتماع
kind-organisation = منظمة
kind-person = شخص
kind-milestone = خطوة
kind-baseline = نسخة مرجعية
kind-communication = استراتيجية الاتصال
kind-questionnaire = استبيان
kind-participant = مشارك

## Kinds of records, several

kinds-programme = البرنامج
kinds-group = الأفرقة العاملة
kinds-action = الإجراءات
kinds-indicator = المؤشرات
kinds-observation = القيم المرصودة
kinds-meeting = الاجتماعات
kinds-organisation = المنظمات
kinds-person = الأشخاص
kinds-milestone = الخطوات
kinds-baseline = النسخ المرجعية
kinds-communication = استراتيجية الاتصال
kinds-questionnaire = الاستبيانات
kinds-participant = المشاركون

## Status of an action

status-draft = مسودة
status-proposed = مقترح
status-agreed = متفق عليه
status-in_progress = قيد التنفيذ
status-blocked = متعثر
status-done = منجز

## Streams of the process, and two headings that stand among them

stream-coalition = التحالف
stream-advisory_group = الفريق الاستشاري
stream-working_groups = الأفرقة العاملة
stream-communication = الاتصال
stream-meetings = الاجتماعات
stream-frameworks = الأطر الدولية
stream-evaluation = التقييم
# Heading over actions of no working group.
stream-none = من دون فريق عامل
# Heading over everything without a date.
stream-undated = من دون تاريخ

## Constituencies of the advisory group

constituency-government = حكومة
constituency-igo = منظمة حكومية دولية
constituency-civil_society = المجتمع المدني
constituency-professional_body = هيئة مهنية
constituency-institution = مؤسسة
constituency-category_2_centre = مركز يونسكو من الفئة 2
constituency-oer_chair = كرسي للموارد التعليمية المفتوحة
constituency-funding_body = هيئة تمويل

## Roles in the workspace, as functions: they fit women and men alike

role-steward = إدارة
role-facilitator = تيسير
role-contributor = مساهمة
role-viewer = اطلاع

## Indicators

measure-number = عدد
measure-percentage = نسبة مئوية
measure-yes_no = نعم أو لا
measure-currency = مبلغ مالي
measure-qualitative = نص
direction-increase = زيادة
direction-decrease = خفض
direction-maintain = إبقاء
level-individual = فردي
level-institutional = مؤسسي
level-national = وطني
level-systemic = على صعيد المنظومة
frequency-once = مرة واحدة
frequency-monthly = شهرياً
frequency-quarterly = فصلياً
frequency-yearly = سنوياً
aggregation-sum = المجموع
aggregation-latest = أحدث قيمة
aggregation-average = المتوسط
aggregation-weighted = نسبة مئوية مرجّحة بالمجموع
aggregation-count = عدد البلدان
aggregation-none = من دون تجميع

## Meetings

format-online = عبر الإنترنت
format-in_person = حضوري
format-hybrid = مختلط
format-asynchronous = كتابياً، من دون تزامن
meeting-status-planned = مقرر
meeting-status-held = عُقد
meeting-status-postponed = مؤجل
meeting-status-converted = غُيّر شكله
meeting-status-cancelled = ملغى

## Names of fields

field-title = العنوان
field-name = الاسم
field-description = الوصف
field-how = طريقة التنفيذ
field-governance = الحوكمة
field-responsible = الجهة المسؤولة
field-group = الفريق العامل
field-theme = الموضوع
field-area = مجال العمل
field-number = الرقم
field-timeframe = الموعد
field-status = الحالة
field-progress = التقدم المحرز
field-indicators = المؤشرات
field-communication = الاتصال
field-meeting = الاجتماع الذي نشأ عنه
field-note = ملاحظة
field-source = المنشأ
field-files = الملفات
field-stream = المسار
field-linked_event = الحدث المرتبط
field-planned = العدد المقرر
field-code = الرمز (حرفان)
field-hue = اللون
field-mandate = الولاية
field-leads = المقاعد
field-role = الصفة
field-holder = شاغل المقعد
field-region = المنطقة
field-acronym = الاسم المختصر
field-country = البلد
field-constituency = الفئة
field-website = الموقع الإلكتروني
field-definition = التعريف
field-measure = نوع القياس
field-direction = الاتجاه المنشود
field-unit = الوحدة
field-level = المستوى
field-frequency = التواتر
field-means = وسائل التحقق
field-baseline = خط الأساس
field-baseline_year = سنة الأساس
field-target = المستهدف
field-target_year = السنة المستهدفة
field-aggregation = طريقة تجميع القيم
field-value = القيمة
field-estimate = تقديري
field-not_available = غير متاح
field-period = الفترة
field-date = التاريخ
field-format = الشكل
field-reason = السبب
field-place = المكان
field-languages = اللغات
field-invited = المدعوون
field-attended = الحاضرون
field-agenda = جدول الأعمال
field-decisions = القرارات
field-action_items = مهام المتابعة
field-text = النص
field-due = الموعد النهائي
field-done = أُنجز
field-deleted = محذوف
field-order = الترتيب
field-email = البريد الإلكتروني
field-organisation = المنظمة
field-in-language = { $field } ({ $language })
field-part = { $field }، { $part }

## Kinds of records of the registers, one

kind-mechanism = آلية
kind-sustainability = سجل استدامة
kind-question = سؤال رئيسي
kind-funding = تمويل
kind-resource = مورد
kind-network = شبكة أو مستودع
kind-community = مجتمع ممارسة
kind-event = حدث
kind-gate = محطة قرار
kind-instrument = أداة
kind-cycle = دورة استعراض
kind-dimension = بُعد
kind-country_group = مجموعة بلدان
kind-theory = نظرية التغيير
kind-view = عرض محفوظ
kind-dashboard = لوحة متابعة
kind-review = مراجعة

## Kinds of records of the registers, several

kinds-mechanism = الآليات
kinds-sustainability = الاستدامة
kinds-question = الأسئلة الرئيسية
kinds-funding = التمويل
kinds-resource = الموارد
kinds-network = الشبكات والمستودعات
kinds-community = مجتمعات الممارسة
kinds-event = الأحداث
kinds-gate = محطات القرار
kinds-instrument = الأدوات
kinds-cycle = دورات الاستعراض
kinds-dimension = الأبعاد
kinds-country_group = مجموعات البلدان
kinds-theory = نظريات التغيير
kinds-view = العروض المحفوظة
kinds-dashboard = لوحات المتابعة
kinds-review = المراجعات

## Cross-cutting lenses, and how far a meeting or step reaches

lens-gender = المساواة بين الجنسين
lens-inclusion = الشمول
lens-multilingualism = التعدد اللغوي
lens-quality = الجودة
lens-remote_areas = المناطق النائية
lens-research = البحث
scope-working_group = فريق عامل
scope-regional = إقليمي
scope-inter_regional = أقاليمي
scope-global = عالمي

## Words of the registers

mechanism-type-regional = تعاون إقليمي
mechanism-type-peer_network = شبكة أقران
mechanism-type-funding = تمويل
mechanism-type-international_framework = إطار دولي
question-state-open = مفتوح
question-state-answered = أُجيب عنه
question-state-set_aside = نُحّي جانباً
funding-type-public = عام
funding-type-intergovernmental = حكومي دولي
funding-type-foundation = مؤسسة خيرية
funding-type-private = قطاع خاص
funding-type-in_kind = عيني
funding-state-sought = مطلوب
funding-state-promised = موعود به
funding-state-received = مستلَم
resource-type-course = دورة دراسية
resource-type-textbook = كتاب مدرسي
resource-type-policy = سياسة
resource-type-toolkit = مجموعة أدوات
resource-type-guideline = مبادئ توجيهية
resource-type-study = دراسة
resource-type-dataset = مجموعة بيانات
network-type-network = شبكة
network-type-repository = مستودع
network-type-policy = سياسة
network-type-portal = بوابة
event-type-framework = إطار دولي
event-type-conference = مؤتمر
event-type-deadline = موعد نهائي
event-type-day = يوم أو أسبوع
gate-state-planned = مقررة
gate-state-evaluating = قيد التقييم
gate-state-decided = اتُّخذ القرار
gate-decision-go_on = مواصلة
gate-decision-revise = تنقيح
gate-decision-stop = إيقاف
cycle-state-planned = مقررة
cycle-state-open = مفتوحة
cycle-state-closed = مغلقة
country_group-type-region = منطقة
country_group-type-electoral_group = مجموعة انتخابية
country_group-type-own = مجموعة خاصة بالتحالف
means-type-survey = استقصاء
means-type-self_evaluation = تقييم ذاتي
means-type-network_analysis = تحليل الشبكات
means-type-research = بحث
means-type-rating = تقدير بالدرجات
means-type-social_media = وسائل التواصل الاجتماعي

## Words of indicators, groups, people, reviews, theories of change and dashboards

measure-nominal = فئات
measure-ordinal = فئات مرتبة
stage-developed = الإعداد
stage-trained = التدريب
stage-accessed = الوصول
stage-used = الاستخدام
stage-impact = الأثر
gender-female = أنثى
gender-male = ذكر
gender-other = آخر
group-type-working_group = فريق عامل
group-type-advisory_group = فريق استشاري
group-type-secretariat = أمانة
group-type-coordination = تنسيق
verdict-approved = معتمدة
verdict-returned = معادة
verdict-reopened = أُعيد فتحها
node-level-input = مدخلات
node-level-activity = نشاط
node-level-output = ناتج
node-level-outcome = نتيجة
node-level-impact = أثر
chart-kind-line = خط بياني
chart-kind-bars = أعمدة
chart-kind-stacked = أعمدة مكدسة
chart-kind-multiples = رسوم صغيرة متعددة
chart-kind-slope = رسم انحداري
chart-kind-map = خريطة

## Names of fields of the registers and of what was added to other kinds

field-type = النوع
field-state = الوضع
field-lenses = المنظورات الشاملة
field-scope = النطاق
field-actions = الإجراءات
field-depends_on = يتوقف على
field-event = الحدث
field-became = أصبح
field-numbers = الأرقام السابقة
field-until = حتى
field-milestone = خطوة العملية
field-vision = الرؤية
field-objectives = الأهداف
field-areas = مجالات العمل
field-themes = الموضوعات
field-goals = أهداف التنمية المستدامة
field-numerator = البسط
field-denominator = المقام
field-lowest = أدنى قيمة
field-highest = أعلى قيمة
field-categories = الفئات
field-dimensions = تُصنَّف حسب
field-values = القيم الممكنة
field-members = البلدان
field-targets = المستهدفات
field-replaces = يحل محل
field-method = طريقة الحساب
field-data_source = مصدر البيانات
field-stage = مرحلة سلسلة القيمة
field-means_types = أنواع التحقق
field-link = الرابط
field-submitted = قُدّمت
field-reported_by = الجهة المبلِّغة
field-verdict = الحكم
field-of = موضوع المراجعة
field-action = الإجراء
field-indicator = المؤشر
field-person = الشخص
field-persons = الأشخاص
field-organisations = المنظمات
field-appointed = تاريخ التعيين
field-renewed = تاريخ التجديد
field-gender = الجنس
field-consent = يجوز احتسابه
field-merged_into = أُدمج في
field-cells = القيم المحفوظة
field-audiences = الجماهير المستهدفة
field-activities = الأنشطة
field-media = وسائل الاتصال
field-measures = مقاييس الأثر
field-sent = تاريخ الإرسال
field-closes = تاريخ الإغلاق
field-answered = عدد المجيبين
field-female_percent = الإناث، بالنسبة المئوية
field-male_percent = الذكور، بالنسبة المئوية
field-countries = البلدان
field-question = السؤال
field-stakeholders = أصحاب المصلحة
field-mechanisms = آليات ذات صلة
field-answer = الجواب
field-funder = الجهة الممولة
field-amount = المبلغ
field-currency = العملة
field-licence = الرخصة
field-publisher = الناشر
field-adaptation_of = مقتبس من
field-evaluates = ما يجري تقييمه
field-decision = القرار
field-revises = ما يجري تنقيحه
field-nodes = العناصر
field-edges = الروابط
field-assumption = الافتراض
field-from = من
field-to = إلى
field-screen = الشاشة
field-query = التصفية
field-owner = المالك
field-charts = الرسوم البيانية
field-chart = الرسم البياني
field-by = التفصيل حسب
field-wide = عريض
field-device = الحاسوب

## Fields that have another name in one kind: field, kind, name

field-person-title = الاسم
field-mechanism-title = الاسم
field-mechanism-frequency = التواتر
field-network-title = الاسم
field-network-organisation = الجهة المشغّلة
field-community-title = الاسم
field-event-organisation = الجهة المنظِّمة
field-sustainability-title = السؤال الرئيسي
field-sustainability-progress = دلائل التقدم
field-question-title = السؤال
field-question-evidence = الأدلة
field-gate-evidence = الأدلة
field-gate-reason = مسوغات القرار

## Values

value-empty = فارغ
value-yes = نعم
value-no = لا
