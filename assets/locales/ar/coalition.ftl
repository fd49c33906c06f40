### Who takes part: balance, seats by constituency and region, records entered twice.

balance = التوازن
balance-summary = التوازن: وافق على الاحتساب { $counted } من أصل { $people }
balance-summary-few = التوازن: وافق على الاحتساب أقل من { $count }
balance-gender = الجنس
balance-region = المنطقة
balance-language = اللغة
balance-unknown = غير معروف
balance-fewer = أقل من { $count }
balance-share = { $count } · { $part }
balance-text = من بين الأشخاص المعروضين. ومن لم يوافق على الاحتساب يُدرج في غير المعروف، وقد يتكلم الشخص عدة لغات.
balance-suppressed = لا تُعرض الأعداد التي تقل عن { $count } كي لا يمكن التعرف على أحد، ولا الأعداد التي تُستنتج منها.
organisations-filter-none = لا توجد منظمة مطابقة
people-filter-none = لا أحد يطابق
people-filter-none-text = غيّروا عامل التصفية أو امسحوه.
list-shown = المعروض: { $shown } من أصل { $total }

coverage = المقاعد بحسب الفئة والمنطقة
coverage-all = مقاعد جميع الأفرقة
coverage-unsaid = غير محدد
coverage-none = لا مقعد
coverage-count = { $state }: { $count }
term-held = مشغول
term-ends_soon = ولاية تنتهي قريبا
term-vacant = شاغر

duplicates-found =
    { $count ->
        [zero] لا سجلات يُحتمل تكرارها.
        [one] تكرار محتمل واحد.
        [two] تكراران محتملان.
        [few] { $count } تكرارات محتملة.
        [many] { $count } تكرارا محتملا.
       *[other] { $count } تكرار محتمل.
    }
duplicates-compare = مقارنة…
duplicates-person = هل سُجّل الشخص نفسه مرتين؟
duplicates-organisation = هل سُجّلت المنظمة نفسها مرتين؟
duplicates-text = اختاروا السجل الذي يبقى. يأخذ من السجلات الأخرى ما ينقصه، ويُحال إليه كل ما كان يحيل إليها. والدمج خطوة واحدة يمكن التراجع عنها.
duplicates-place = { $at } من { $all }
duplicates-compared = السجلات جنبا إلى جنب
duplicates-stays = يبقى
duplicates-goes = يُدمج فيه
duplicates-next = التالي
duplicates-merge = دمج
duplicates-merged = { $title }: تم الدمج.
duplicates-field = الحقل
