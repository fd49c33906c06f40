### Dashboards: pages of charts of indicators.

view-dashboard = لوحة الرصد
new-dashboard = لوحة رصد جديدة
dashboard-none = لا لوحة رصد بعد
dashboard-none-text = صفحة رسوم بيانية لمن يتابع سير العمل: اختاروا مؤشرا وطريقة رسمه.
dashboard-new-title = الرصد
dashboard-about = عن هذه اللوحة
dashboard-begin = أضيفوا الرسم البياني الأول: مؤشرا وطريقة رسمه.
dashboard-add = إضافة رسم بياني
dashboard-add-do = إضافة رسم بياني…
dashboard-change = تغيير الرسم البياني
dashboard-change-do = تغيير…
dashboard-set = تحديد
dashboard-wide-text = يشغل عرض الصفحة كله.
dashboard-by-period = الفترة
dashboard-by-country = البلد، أحدث القيم
dashboard-by-region = المنطقة، جميع الفترات
dashboard-actions = الرسم البياني: { $title }
dashboard-earlier = تقديم
dashboard-later = تأخير
dashboard-wide = توسيع
dashboard-narrow = تضييق
dashboard-remove = إزالة
dashboard-gone = لم يعد هذا المؤشر هنا
dashboard-other-chart = لا يمكن رسم البيانات المقدمة بالطريقة المختارة دون تضليل، ويُعرض أقرب رسم إليها.
chart-others = بلدان أخرى
chart-kind-bullet = مقارنة بالمستهدف

## Entry for an indicator

entry-by = الإدخال بحسب
entry-by-country = بحسب البلد
entry-by-indicator = بحسب المؤشر
entry-until = حتى
entry-add-country = إضافة بلد
entry-indicator-label = القيم المرصودة للمؤشر { $title } بحسب البلد والفترة
entry-indicator-none-text = أضيفوا البلد الأول أعلاه: يكون له صف ولكل فترة عمود.

## What figures are drawn by, what they leave out, and the observations behind them

chart-by = التمثيل بحسب
chart-by-of = { $title } – { $by }
chart-all-periods = جميع الفترات معًا
chart-by-none = لا تتيح قاعدة هذا المؤشر استخراج رقم من البيانات المقدمة.
rule-all-periods = تُجمَّع قيم الفترات كلها معًا.
dashboard-by-dimension = { $dimension }، جميع الفترات
left-out =
    { $count ->
        [zero] لم تُستبعد أي قيمة مرصودة من هذه الأرقام.
        [one] استُبعدت قيمة مرصودة واحدة من هذه الأرقام:
        [two] استُبعدت قيمتان مرصودتان من هذه الأرقام:
        [few] استُبعدت { $count } قيم مرصودة من هذه الأرقام:
        [many] استُبعدت { $count } قيمة مرصودة من هذه الأرقام:
       *[other] استُبعدت { $count } قيمة مرصودة من هذه الأرقام:
    }
left-out-counted = { $why } ({ $count })
left-out-show = عرض القيم المرصودة المستبعدة
left-out-not_approved = غير معتمدة
left-out-not_available = معلوم أنها غير متاحة
left-out-no_number = ليست رقمًا
left-out-no_denominator = ينقصها المجموع الذي تُحسب منه النسبة المئوية
left-out-no_member_state = من إقليم ليس دولة عضوًا
left-out-counted_by_countries = محتسبة ضمن بلدان المنطقة
left-out-within_longer_period = محتسبة ضمن فترة أطول
behind-title = القيم المرصودة التي يستند إليها الرقم
behind-figure = { $title } – { $figure }
behind-counted = القيم المرصودة المحتسبة
behind-left-out = القيم المرصودة المستبعدة
behind-none = لا تُحتسب أي قيمة مرصودة في هذا الرقم.
behind-more =
    { $count ->
        [zero] لا مزيد
        [one] عرض قيمة أخرى
        [two] عرض قيمتين أخريين
        [few] عرض { $count } قيم أخرى
        [many] عرض { $count } قيمة أخرى
       *[other] عرض { $count } قيمة أخرى
    }
behind-of-whom = الفئة المعنية
behind-why = سبب الاستبعاد
chart-no-group = خارج هذه المجموعات
