### How work reaches the others: the hub, files, values set twice, and what does not count.

## The sync line, at the top of every screen

sync-off = في هذا الحاسوب فقط؛ لم يُحدد أي خادم تبادل
sync-nearby = { $count ->
    [zero] لا حواسيب قريبة
    [one] حاسوب واحد قريب
    [two] حاسوبان قريبان
    [few] { $count } حواسيب قريبة
    [many] { $count } حاسوباً قريباً
   *[other] { $count } حاسوب قريب
}
sync-nearby-met = متزامن مع حواسيب قريبة: { $participant } ({ $time })
sync-looking = البحث عن حواسيب قريبة جارٍ
sync-looking-met = البحث عن حواسيب قريبة جارٍ؛ آخر مزامنة: { $participant } ({ $time })
sync-idle = { $pending ->
    [zero] محفوظ هنا؛ لا شيء للإرسال
    [one] محفوظ هنا؛ تغيير واحد للإرسال
    [two] محفوظ هنا؛ تغييران للإرسال
    [few] محفوظ هنا؛ { $pending } تغييرات للإرسال
    [many] محفوظ هنا؛ { $pending } تغييراً للإرسال
   *[other] محفوظ هنا؛ { $pending } تغيير للإرسال
}
sync-working = الإرسال: { $sending }، الاستقبال: { $receiving }
sync-up-to-date = متزامن مع خادم التبادل
sync-up-to-date-at = متزامن مع خادم التبادل ({ $time })
sync-offline = { $pending ->
    [zero] غير متصل؛ لا شيء في الانتظار
    [one] غير متصل؛ تغيير واحد في الانتظار
    [two] غير متصل؛ تغييران في الانتظار
    [few] غير متصل؛ { $pending } تغييرات في الانتظار
    [many] غير متصل؛ { $pending } تغييراً في الانتظار
   *[other] غير متصل؛ { $pending } تغيير في الانتظار
}
# $since may be a time, a weekday or a date.
sync-offline-since = { $pending ->
    [zero] غير متصل منذ { $since }؛ لا شيء في الانتظار
    [one] غير متصل منذ { $since }؛ تغيير واحد في الانتظار
    [two] غير متصل منذ { $since }؛ تغييران في الانتظار
    [few] غير متصل منذ { $since }؛ { $pending } تغييرات في الانتظار
    [many] غير متصل منذ { $since }؛ { $pending } تغييراً في الانتظار
   *[other] غير متصل منذ { $since }؛ { $pending } تغيير في الانتظار
}
sync-paused = { $pending ->
    [zero] المزامنة متوقفة مؤقتاً؛ لا شيء للإرسال
    [one] المزامنة متوقفة مؤقتاً؛ تغيير واحد للإرسال
    [two] المزامنة متوقفة مؤقتاً؛ تغييران للإرسال
    [few] المزامنة متوقفة مؤقتاً؛ { $pending } تغييرات للإرسال
    [many] المزامنة متوقفة مؤقتاً؛ { $pending } تغييراً للإرسال
   *[other] المزامنة متوقفة مؤقتاً؛ { $pending } تغيير للإرسال
}
sync-attention = المزامنة تستدعي الانتباه

## Hub

hub = خادم التبادل
hub-text = ينقل خادم التبادل التغييرات بين الأعضاء عند اتصالهم بالشبكة. وهو يحفظها مشفّرة ولا يستطيع قراءتها. ويعمل كل شيء من دونه أيضاً.
hub-address = عنوان خادم التبادل
hub-address-example = https://hub.example.org
hub-use = استخدام هذا الخادم
hub-address-problem = هذا ليس عنوان خادم تبادل. يُكتب العنوان على هذا النحو: https://hub.example.org
hub-none = لم يُحدد أي خادم تبادل. يُرجى إدخال عنوان خادم أو نقل ملف تبادل.
hub-unreachable-advice = كل شيء محفوظ هنا ويُرسل عندما يتيسر الاتصال بخادم التبادل. ويمكن استخدام ملف تبادل من دونه.
hub-foreign-advice = يُرجى التحقق من العنوان لدى الجهة المشغّلة لخادم التبادل. وإذا كان صحيحاً فيُرجى طلب دعوة جديدة.
sync-now = المزامنة الآن
sync-running = المزامنة جارية…
sync-by-itself = المزامنة تلقائياً
sync-by-itself-text = عند إيقافها لا يُرسل شيء ولا يُستقبل تلقائياً، لا عبر خادم التبادل ولا داخل القاعة. ويبقى زر «{ sync-now }» والملفات متاحين.
sync-metered = هذا الاتصال مكلف
sync-metered-text = عندئذ لا ينتقل إلا ما صغر حجمه: تنتظر الملفات، ويُسأل خادم التبادل مرة كل ساعة. أما «{ sync-now }» فترسل جميع التغييرات وتجلبها.
sync-low-battery = البطارية على وشك النفاد: تنتظر الملفات، ويُسأل خادم التبادل مرة كل ساعة.

## Exchange by file

bundle = التبادل عن طريق ملف
bundle-text = حيث لا تتوافر شبكة، ينقل ملفٌ التغييرات على ذاكرة USB أو بالبريد الإلكتروني. والملف مشفّر ولا يستطيع فتحه إلا أعضاء مساحة العمل هذه.
bundle-file = تغييرات Roadbook
bundle-written = { $entries ->
    [zero] لم يُحفظ أي قيد ({ $size }) في { $file }
    [one] حُفظ قيد واحد ({ $size }) في { $file }
    [two] حُفظ قيدان ({ $size }) في { $file }
    [few] حُفظت { $entries } قيود ({ $size }) في { $file }
    [many] حُفظ { $entries } قيداً ({ $size }) في { $file }
   *[other] حُفظ { $entries } قيد ({ $size }) في { $file }
}
bundle-read = { $changes ->
    [zero] لم يُدرج أي تغيير من { $people }.
    [one] أُدرج تغيير واحد من { $people }.
    [two] أُدرج تغييران من { $people }.
    [few] أُدرجت { $changes } تغييرات من { $people }.
    [many] أُدرج { $changes } تغييراً من { $people }.
   *[other] أُدرج { $changes } تغيير من { $people }.
}
bundle-nothing-new = { $entries ->
    [zero] لا يحتوي الملف على أي قيد.
    [one] يحتوي الملف على قيد واحد موجود هنا من قبل.
    [two] يحتوي الملف على قيدين موجودين هنا من قبل.
    [few] يحتوي الملف على { $entries } قيود موجودة كلها هنا من قبل.
    [many] يحتوي الملف على { $entries } قيداً موجودة كلها هنا من قبل.
   *[other] يحتوي الملف على { $entries } قيد موجودة كلها هنا من قبل.
}
bundle-waiting = { $sentence } { $waiting ->
    [zero] لا قيود أخرى في الانتظار.
    [one] ينتظر قيد آخر قيداً سابقاً لم يصل بعد.
    [two] ينتظر قيدان آخران قيوداً سابقة لم تصل بعد.
    [few] تنتظر { $waiting } قيود أخرى قيوداً سابقة لم تصل بعد.
    [many] ينتظر { $waiting } قيداً آخر قيوداً سابقة لم تصل بعد.
   *[other] ينتظر { $waiting } قيد آخر قيوداً سابقة لم تصل بعد.
}
bundle-refused = { $refused ->
    [zero] لا تغييرات غير محتسبة.
    [one] تغيير واحد غير محتسب؛ والقائمة أدناه تبيّن السبب.
    [two] تغييران غير محتسبين؛ والقائمة أدناه تبيّن السبب.
    [few] { $refused } تغييرات غير محتسبة؛ والقائمة أدناه تبيّن السبب.
    [many] { $refused } تغييراً غير محتسب؛ والقائمة أدناه تبيّن السبب.
   *[other] { $refused } تغيير غير محتسب؛ والقائمة أدناه تبيّن السبب.
}

## Values that several people set at once

conflicts = { $count ->
    [zero] لا قيم تنتظر الحسم
    [one] قيمة واحدة تنتظر الحسم
    [two] قيمتان تنتظران الحسم
    [few] { $count } قيم تنتظر الحسم
    [many] { $count } قيمة تنتظر الحسم
   *[other] { $count } قيمة تنتظر الحسم
}
conflicts-failed = تعذّرت قراءة قائمة القيم التي تنتظر الحسم
conflicts-text = حدد أكثر من عضو هذه القيم في الوقت نفسه. لم يُستبدل شيء؛ يُرجى اعتماد القيمة الصحيحة، ويمكن التراجع عن ذلك.
conflicts-all = عرض جميع القيم التي تنتظر الحسم: { $count }
decide-whose = القيم المعروضة
decide-everybody = قيم الجميع
decide-mine = قيمكم
decide-keys = ينتقل المفتاحان Page Down وPage Up من سجل إلى آخر.
decide-more = { $count ->
    [zero] لا سجلات أخرى
    [one] عرض سجل آخر
    [two] عرض سجلين آخرين
    [few] عرض { $count } سجلات أخرى
    [many] عرض { $count } سجلًا آخر
   *[other] عرض { $count } سجل آخر
}
decide-none = لا قيم تنتظر الحسم
decide-none-text = إذا حدد أكثر من عضو قيمة الحقل نفسه دون علم بعضهم ببعض، حُفظت جميع القيم هنا إلى أن يختار أحدهم.
decide-filter-none = لا توجد قيمة مطابقة
decide-mine-none = لم تحددوا أيًا من هذه القيم

## The log of everything that came together

sync-log = سجل المزامنة
sync-log-none = لم يُتبادل شيء بعد.
sync-log-when = متى
sync-log-over = عبر
sync-log-with = مع
sync-log-what = ماذا
sync-log-times = عدد المرات { $count } منذ { $time }
sync-log-nothing = لا جديد
sync-log-moved = أُرسل { $sent }، ووصل { $received }
sync-log-unreachable = تعذّر الاتصال
sync-log-failed = لم ينجح
sync-log-more = عرض المزيد
sync-log-write = حفظ سجل المزامنة…
sync-log-written = { $count ->
    [zero] حُفظ سجل المزامنة بلا أسطر باسم { $file }.
    [one] حُفظ سجل المزامنة وفيه سطر واحد باسم { $file }.
    [two] حُفظ سجل المزامنة وفيه سطران باسم { $file }.
    [few] حُفظ سجل المزامنة وفيه { $count } أسطر باسم { $file }.
    [many] حُفظ سجل المزامنة وفيه { $count } سطراً باسم { $file }.
   *[other] حُفظ سجل المزامنة وفيه { $count } سطر باسم { $file }.
}
means-hub = خادم التبادل
means-network = الشبكة
means-bundle_read = ملف تبادل قُرئ
means-bundle_written = ملف تبادل أُنشئ
