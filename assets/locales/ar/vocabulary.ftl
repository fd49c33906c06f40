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
field-country-code = البلد (رمز من حرفين)
field-country-named = البلد: { $country }
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

## Values

value-empty = فارغ
value-yes = نعم
value-no = لا
