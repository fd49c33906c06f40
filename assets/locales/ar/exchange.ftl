### Files that carry changes, and computers on the same network.

## Writing and reading a bundle

bundle-write = إنشاء ملف تبادل
bundle-open = فتح ملف تبادل
bundle-for = لمن
bundle-everybody = جميع الأعضاء
bundle-everybody-text = يحتوي الملف على جميع القيود الموجودة هنا، لكل من يشارك.
bundle-one-text = لا يحتوي الملف إلا على ما لم يصل بعد إلى هذا العضو بحسب المعروف هنا.
bundle-limit = أقصى حجم لرسالة البريد الإلكتروني
bundle-no-limit = بلا حد
bundle-limit-text = ما زاد على ذلك يُحفظ في عدة ملفات، يتسع لكل منها بريد واحد بهذا الحجم مع أن البريد الإلكتروني يزيد حجم المرفق بنحو الثلث. تُرسل الملفات كل منها في رسالة مستقلة.
bundle-with-files = مع الملفات
bundle-with-files-text = يتضمن ملفات السجلات الموجودة على هذا الحاسوب.
bundle-counting = الحساب جارٍ…
# $size is a size such as "48 kB".
bundle-plan = { $entries ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $entries } قيود
    [many] { $entries } قيداً
   *[other] { $entries } قيد
}، { $size }، في { $files ->
    [zero] { $files } ملف
    [one] ملف واحد
    [two] ملفين
    [few] { $files } ملفات
    [many] { $files } ملفاً
   *[other] { $files } ملف
}.
bundle-plan-nothing = بحسب المعروف هنا، لا ينقص هذا العضو شيء.
bundle-write-do = إنشاء الملف…
bundle-done = أُنشئ ملف التبادل
bundle-written-parts = { $entries ->
    [zero] لم يُحفظ أي قيد ({ $size })
    [one] حُفظ قيد واحد ({ $size })
    [two] حُفظ قيدان ({ $size })
    [few] حُفظت { $entries } قيود ({ $size })
    [many] حُفظ { $entries } قيداً ({ $size })
   *[other] حُفظ { $entries } قيد ({ $size })
} في { $files ->
    [zero] { $files } ملف
    [one] ملف واحد
    [two] ملفين
    [few] { $files } ملفات
    [many] { $files } ملفاً
   *[other] { $files } ملف
}:
bundle-parts-text = جميعها ضرورية. إذا حُفظت في مجلد واحد قُرئت معاً أياً كان الملف الذي يُفتح.
bundle-choose = اختيار ملف التبادل…
bundle-read-do = إدراج
bundle-taken-in = أُدرج محتوى الملف.
bundle-too-early = ينتظر هنا بالفعل قدر كبير من القيود ملفات لم تُقرأ بعد. يُرجى فتح الملفات الأسبق أولاً. لم يُدرج شيء.
bundle-another = فتح ملف آخر…
# $people is a list of names.
bundle-look-changes = { $changes ->
    [zero] لا تغييرات من { $people }
    [one] تغيير واحد من { $people }
    [two] تغييران من { $people }
    [few] { $changes } تغييرات من { $people }
    [many] { $changes } تغييراً من { $people }
   *[other] { $changes } تغيير من { $people }
}
bundle-look-entries = { $entries ->
    [zero] لا قيود جديدة
    [one] قيد واحد غير موجود هنا بعد
    [two] قيدان غير موجودين هنا بعد
    [few] { $entries } قيود غير موجودة هنا بعد
    [many] { $entries } قيداً غير موجودة هنا بعد
   *[other] { $entries } قيد غير موجودة هنا بعد
}
bundle-look-acts = مستجدات بشأن المشاركين وأدوارهم
bundle-look-files = ملفات مرفقة
bundle-look-nothing = جميع تغييراته موجودة هنا من قبل
bundle-look-from = أُنشئ في حاسوب { $from }.
bundle-look-from-unknown = أنشأه شخص غير معروف هنا بعد.
bundle-look-size = { $size } في { $files ->
    [zero] { $files } ملف
    [one] ملف واحد
    [two] ملفين
    [few] { $files } ملفات
    [many] { $files } ملفاً
   *[other] { $files } ملف
}.
bundle-needs = { $entries ->
    [zero] لا ينقصه شيء من { $participant }.
    [one] يستند إلى قيد واحد من { $participant } لم يصل إلى هنا بعد.
    [two] يستند إلى قيدين من { $participant } لم يصلا إلى هنا بعد.
    [few] يستند إلى { $entries } قيود من { $participant } لم تصل إلى هنا بعد.
    [many] يستند إلى { $entries } قيداً من { $participant } لم تصل إلى هنا بعد.
   *[other] يستند إلى { $entries } قيد من { $participant } لم تصل إلى هنا بعد.
}
bundle-needs-unknown = { $entries ->
    [zero] لا ينقصه شيء.
    [one] يستند إلى قيد واحد من شخص غير معروف هنا بعد.
    [two] يستند إلى قيدين من شخص غير معروف هنا بعد.
    [few] يستند إلى { $entries } قيود من شخص غير معروف هنا بعد.
    [many] يستند إلى { $entries } قيداً من شخص غير معروف هنا بعد.
   *[other] يستند إلى { $entries } قيد من شخص غير معروف هنا بعد.
}
bundle-needs-text = يمكن إدراجه مع ذلك: ما يستند إليها يظهر عند وصولها.

## Computers on the same network

room = في القاعة نفسها
room-text = تتبادل الحواسيب الموجودة على الشبكة نفسها التغييرات مباشرة فيما بينها، بالإنترنت أو من دونه.
room-show = إظهار هذا الحاسوب على الشبكة
room-show-text = يرى عندئذ كل من على الشبكة أن أحداً هنا يستخدم Roadbook، من دون أي أسماء.
room-gather = جمع الحاضرين هنا
room-gather-text = يتزامن الآخرون عندئذ مع هذا الحاسوب بدلاً من أن يتزامنوا فيما بينهم.
room-port = منفذ هذا الحاسوب: { $port }
room-own-address = عنوان هذا الحاسوب: { $addresses }
room-show-qr = عرض رمز الاستجابة السريعة
room-qr = رمز الاستجابة السريعة للعنوان { $address }
room-nobody = لا يظهر هنا أي حاسوب آخر بعد.
room-met = آخر مزامنة: { $participant } ({ $time })
room-found = { $count ->
    [zero] لم يُعثر على أي حاسوب
    [one] عُثر على حاسوب واحد
    [two] عُثر على حاسوبين
    [few] عُثر على { $count } حواسيب
    [many] عُثر على { $count } حاسوباً
   *[other] عُثر على { $count } حاسوب
}
room-gathers = يجمع الحاضرين
room-nearby = حاسوب قريب
room-nearby-text = العنوان الذي يمكن الوصول إليه عنده غير معروف هنا. يُرجى إدخال العنوان الذي يعرضه ذلك الحاسوب أدناه.
room-sync = مزامنة
# $address is an address on the network, such as 192.168.1.20:28787.
room-sync-with = مزامنة مع { $address }
room-synced = تمت المزامنة مع { $address }.
room-address = عنوان حاسوب آخر
room-address-example = 192.168.1.20:28787
room-address-problem = هذا ليس عنواناً على الشبكة. يُكتب العنوان على هذا النحو: 192.168.1.20:28787
room-unreachable = لم يُجب عند هذا العنوان أي عضو في مساحة العمل هذه. يُرجى التحقق من أن الحاسوبين على الشبكة نفسها وأن الآخر ظاهر عليها.
room-no-network = لا يستطيع هذا الحاسوب الظهور على الشبكة. يُرجى وصله بشبكة أو نقل ملف.
room-paused = المزامنة متوقفة مؤقتاً، لذلك لا يظهر هذا الحاسوب. وتبقى المزامنة مع عنوان ممكنة.
