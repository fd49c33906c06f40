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
