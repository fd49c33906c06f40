### Targets and baselines of an indicator, and the values they had before.

aims = المستهدفات وخطوط الأساس
aims-none = لا مستهدف ولا خط أساس بعد.
aims-target = المستهدفات
aims-baseline = خطوط الأساس
aim-add = إضافة…
aim-of = مستهدف أو خط أساس
aim-for = يخص
aim-whole = التحالف بأكمله
aim-no-period = دون سنة
aim-revise = تنقيح…
aim-revise-of = تنقيح { $period }، { $unit }…
aim-revise-target = تنقيح المستهدف
aim-revise-baseline = تنقيح خط الأساس
aim-revise-text = { $period }، { $unit }: القيمة حتى الآن { $value }. تبقى هذه القيمة مقروءة مع سبب القيمة الجديدة.
aim-new = إضافة مستهدف أو خط أساس
aim-period-note = سنة أو ربع سنة مثل 2027-Q2 أو شهر مثل 2027-03.
aim-period-problem = اكتبوا سنة أو ربع سنة مثل 2027-Q2 أو شهرا مثل 2027-03.
aim-reason = السبب
aim-reason-free = السبب إن وُجد
aim-reason-note = يقرأ هذه الجملة كل من يطلع على المؤشر.
aim-reason-problem = توجد قيمة من قبل: اذكروا في جملة سبب تغييرها.
aim-set = تحديد
aim-contested = نقّحها شخصان دون أن يعلم أحدهما بالآخر: يُعتد بالقيمة العليا من القيم الواردة أدناه.
aim-past =
    { $count ->
        [zero] لا قيم
        [one] قيمة واحدة
        [two] قيمتان
        [few] { $count } قيم
        [many] { $count } قيمة
       *[other] { $count } قيمة
    }
aim-was = سابقا:
aim-no-reason = لم يُذكر سبب

# In the history of an indicator.
field-aims = المستهدفات وخطوط الأساس
of-target = المستهدف
of-baseline = خط الأساس
