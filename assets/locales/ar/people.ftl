### Who takes part: people and their roles, invitations, computers, the recovery code.

## Views of the screen Sync & people

view-exchange = التبادل
view-decide = قيم تنتظر الحسم
view-people = الأعضاء
view-computers = حواسيبكم

## People

people = الأعضاء
people-alone = لا يوجد هنا غيركم حتى الآن. يمكن دعوة آخرين للعمل معاً.
people-alone-viewer = لا يُعرف هنا أحد غيركم بعد. سيظهر الأعضاء الآخرون بعد المزامنة التالية.
removed-text = لم تعودوا مشاركين في مساحة العمل هذه. يمكنكم قراءة ما هو موجود هنا، أما ما تكتبونه فلا يُحتسب.
people-gone = لم يعودوا مشاركين
people-gone-text = ما كتبوه من قبل محفوظ. أما ما يكتبونه الآن فيُرفض.
peer-name = الاسم
peer-device = الحواسيب
peer-role = الدور
peer-heard = آخر اتصال
peer-has = ما وصل من تغييراتكم
peer-never = أبداً
peer-this-device = هذا الحاسوب
peer-none = لا حاسوب
peer-has-all = كلها
peer-lacks = { $count ->
    [zero] كلها
    [one] كلها إلا واحداً
    [two] كلها إلا اثنين
   *[other] كلها إلا { $count }
}
devices-count = { $count ->
    [zero] لا شيء
    [one] حاسوب واحد
    [two] حاسوبان
    [few] { $count } حواسيب
    [many] { $count } حاسوباً
   *[other] { $count } حاسوب
}
member-gone = لا مشاركة
member-gone-text = لم يعد هذا العضو مشاركاً في مساحة العمل هذه.
member-role-change = تغيير الدور…
member-role-title = دور { $name }
member-role-do = إسناد هذا الدور
member-role-refused = رُفض الطلب ولم يتغير شيء. تُسند الأدوارَ إدارةُ مساحة العمل، ولا يغيّر أحد دور من هو أقدم منه في الإدارة.
member-remove = الاستبعاد…
member-remove-title = هل تريدون استبعاد { $name } من مساحة العمل؟
member-remove-stays = ما كتبه هذا العضو ووصل إلى هنا يبقى محفوظاً.
member-remove-refuses = ما يكتبه لاحقاً يُرفض لدى الجميع.
member-remove-reads = لن يستطيع قراءة ما يكتبه الآخرون من الآن فصاعداً.
member-remove-keeps = ما كان يستطيع قراءته من قبل يبقى لديه ولا يمكن سحبه.
member-remove-do = استبعاد
member-remove-refused = رُفض الاستبعاد ولم يتغير شيء. من هو أقدم منكم في الإدارة لا يستبعده إلا اثنان من المكلفين بالإدارة معاً.
remove-before = ما لم يصل إلى هنا بعد سيُرفض أيضاً، لذلك يُرجى إجراء المزامنة أولاً.

## Roles and the parts of the workspace they are limited to

role = الدور
role-steward-text = قراءة كل شيء وكتابته، والدعوة، وإسناد الأدوار، واستبعاد الأعضاء.
role-facilitator-text = قراءة كل شيء وكتابته، والدعوة إلى المساهمة أو الاطلاع.
role-contributor-text = قراءة كل شيء، والكتابة في كل مكان أو في أجزاء معينة.
role-viewer-text = قراءة كل شيء من دون تغيير أي شيء.
parts = يقتصر على أجزاء معينة
parts-search = فريق أو مجال عمل أو موضوع أو بلد أو اجتماع
parts-all = من دون حصر: يسري الدور في مساحة العمل كلها.
parts-chosen = الأجزاء المختارة
part-remove = إزالة { $part }
part = { $kind }: { $name }
part-group = فريق عامل
part-area = مجال عمل
part-theme = موضوع
part-country = بلد
part-meeting = اجتماع
part-unknown = جزء غير معروف هنا
parts-unknown-lost = يشمل هذا الدور أيضاً جزءاً غير معروف هنا. وإذا أسندتم الدور من جديد فلن يشمل ذلك الجزء.
kinds-area = مجالات العمل بمواضيعها الحالية
kinds-theme = المواضيع
kinds-country = البلدان

## Invitations

invite = دعوة عضو
invite-menu = دعوة عضو…
invite-text = كل من لديه الدعوة يستطيع الانضمام إلى مساحة العمل هذه؛ لذلك يُرجى تسليمها باليد أو عبر قناة موثوقة.
invite-not-allowed = يدعو الأعضاءَ الجدد المكلفون بالإدارة أو التيسير. يُرجى التوجه إلى أحدهم.
invite-file = دعوة Roadbook
invite-write = إنشاء الدعوة…
invite-written = حُفظت الدعوة في { $file }
invitation-days = مدة الصلاحية بالأيام
invitation-days-note = إذا تُركت فارغة بقيت الدعوة صالحة حتى إغلاقها.
invitation-uses = عدد المدعوين
invitation-uses-note = ينضم بها كل منهم مرة واحدة.
whole-number-problem = يُرجى كتابة عدد صحيح من 1 إلى { $most }.
invitation-done = الدعوة جاهزة
invitation-secret = كل من لديه الملف أو الرمز أو صورة منه يستطيع الانضمام وقراءة كل شيء. لا تعرضوه إلا على من تدعونهم.
invitation-qr = رمز الاستجابة السريعة للدعوة
invitation-code = الدعوة نفسها في صورة رمز
invitation-copy = نسخ الرمز
copied = نُسخ
copy-failed = لا يمكن النسخ تلقائياً هنا. يُرجى تحديد النص ونسخه.
invitation-no-code = عنوان خادم التبادل أطول من أن يتسع له رمز. يُرجى تسليم الملف.
invitation-digits = اثنا عشر رقماً تُقرأ بصوت مسموع: إذا كانت لدى الطرف الآخر أرقام غيرها فهذه ليست دعوتكم.
invitations = الدعوات
invitations-none = لم يُدعَ أحد بعد. تظهر الدعوات المفتوحة هنا ويمكن إغلاقها.
invitation-for = الدور المعروض
invitation-by = أنشأها
invitation-joined = المنضمون
invitation-until = صالحة حتى
invitation-state = الحالة
invitation-used = { $used } من { $uses }
invitation-no-end = بلا أجل
invitation-open = مفتوحة
invitation-expired = منتهية
invitation-closed = مغلقة
invitation-full = مستنفدة
invitation-close = الإغلاق…
invitation-close-title = هل تريدون إغلاق هذه الدعوة؟
invitation-close-text = لن ينضم بها أحد بعد الآن، ويبقى من انضموا بها. ولا يمكن إعادة فتح دعوة مغلقة.
invitation-close-do = إغلاق الدعوة
invitation-close-refused = لا يغلق الدعوة إلا من أنشأها أو أحد المكلفين بالإدارة.

## Computers that joined too late

waiting = { $count ->
    [zero] لا حواسيب تنتظر القبول
    [one] حاسوب واحد ينتظر القبول
    [two] حاسوبان ينتظران القبول
    [few] { $count } حواسيب تنتظر القبول
    [many] { $count } حاسوباً تنتظر القبول
   *[other] { $count } حاسوب تنتظر القبول
}
waiting-text = استُخدمت فيها دعوة مستنفدة أو منتهية أو مغلقة. لا تقبلوا إلا من تعرفونهم، وقارنوا الأرقام أولاً.
waiting-digits = أرقام هذا الحاسوب
waiting-admit = القبول…
waiting-title = القبول في مساحة العمل
waiting-compare = اسألوا الشخص عن أرقامه الاثني عشر، ولا تقبلوه إلا إذا كانت هذه هي الأرقام.
waiting-admit-do = قبول

## Contact cards and the welcome that answers them

card-open-menu = فتح بطاقة تعارف…
card-open = فتح بطاقة تعارف
card-text = بطاقة التعارف طلب للمشاركة، ولا تحتوي على أي سر. أما ردكم، وهو ملف القبول، فلا يُفتح إلا في الحاسوب الذي أُنشئت فيه البطاقة.
card-choose = اختيار البطاقة…
card-file = بطاقة تعارف Roadbook
welcome-file = ملف قبول Roadbook
card-compare = اسألوا الشخص عن أرقامه الاثني عشر، ولا تتابعوا إلا إذا كانت هذه هي الأرقام.
card-welcome = إنشاء ملف القبول…
card-welcomed = قُبلت مشاركة { $name }. حُفظ ملف القبول في { $file }
card-send-back = يُرجى إرساله عبر أي قناة: لا يستطيع أحد غير صاحبه فتحه.
card-not-one = هذا الملف ليس بطاقة تعارف.
card-refused = لم يُقبل أحد. هذا الحاسوب مشارك من قبل، أو أن دوركم لا يتيح ذلك.

## Computers

device-this = هذا الحاسوب ({ $sign })
device-other = الحاسوب { $sign }
device-recovery = رمز الاسترداد ({ $sign })
device-removed = مستبعد: ما يُكتب فيه يُرفض.
device-recovery-text = ليس حاسوباً، بل رمز مدوّن على ورق.
device-heard = آخر اتصال: { $seen }
device-has = ما وصل من تغييراتكم:
device-remove = الاستبعاد…
device-lost = فُقد: استبعاده…
device-remove-title = هل تريدون استبعاد «{ $device }»؟
device-remove-text = ما كُتب فيه ووصل إلى هنا يبقى محفوظاً. أما ما يُكتب فيه لاحقاً فيُرفض، ولن يستطيع قراءة أي جديد. ويبقى ما فيه الآن في مكانه محمياً بعبارة مروره.
device-remove-do = استبعاد
device-remove-refused = رُفض الطلب ولم يتغير شيء. حاسوب من هو أقدم منكم في الإدارة لا يستبعده إلا اثنان من المكلفين بالإدارة معاً.
device-remove-own-refused = رُفض الطلب ولم يتغير شيء. يُستبعد الحاسوب من حاسوب أضيف قبله، أو يستبعده أحد المكلفين بالإدارة، أو يُستبعد فور العودة برمز الاسترداد.
device-file = ملف Roadbook لحاسوب آخر
computers-text = تعملون باسمكم على كل واحد منها.
computers-recovered = عدتم إلى مساحة العمل. إذا فُقد حاسوب أو سُرق، يُرجى استبعاده في هذه القائمة كي لا يعمل عليه أحد باسمكم.
computer-add = إضافة حاسوب آخر…
computer-add-title = إضافة حاسوب آخر
computer-secret = كل من يفتح هذا الملف يعمل باسمكم. انقلوه بأنفسكم إلى حاسوبكم الآخر ثم احذفوه.
computer-text = يُنشأ ملف تفتحونه بعد ذلك في الحاسوب الآخر.
computer-write = إنشاء الملف…
computer-written = حُفظ الملف في { $file }
computer-then = شغّلوا Roadbook في الحاسوب الآخر، واختاروا «{ welcome-computer }»، ثم افتحوا الملف.
computer-digits = اثنا عشر رقماً للتعرف على هذا الملف

## Whether this computer may be wiped

receipts = من لديه تغييراتكم
receipt-device = الحاسوب
wipe = هل يمكن محو بيانات هذا الحاسوب؟
wipe-yes = نعم
wipe-yes-text = كل ما أُنجز هنا موجود أيضاً في حاسوب آخر. وللعودة باسمكم يلزمكم حاسوب آخر من حواسيبكم أو رمز الاسترداد.
wipe-no = ليس بعد
wipe-no-text = { $count ->
    [zero] لا يُعرف أن ما أُنجز هنا موجود في أي حاسوب آخر. أجروا المزامنة أو سلّموا ملفاً ثم تحققوا من جديد.
    [one] قيد واحد أُنشئ هنا لا يُعرف أنه موجود في أي حاسوب آخر. أجروا المزامنة أو سلّموا ملفاً ثم تحققوا من جديد.
    [two] قيدان أُنشئا هنا لا يُعرف أنهما موجودان في أي حاسوب آخر. أجروا المزامنة أو سلّموا ملفاً ثم تحققوا من جديد.
    [few] { $count } قيود أُنشئت هنا لا يُعرف أنها موجودة في أي حاسوب آخر. أجروا المزامنة أو سلّموا ملفاً ثم تحققوا من جديد.
    [many] { $count } قيداً أُنشئت هنا لا يُعرف أنها موجودة في أي حاسوب آخر. أجروا المزامنة أو سلّموا ملفاً ثم تحققوا من جديد.
   *[other] { $count } قيد أُنشئت هنا لا يُعرف أنها موجودة في أي حاسوب آخر. أجروا المزامنة أو سلّموا ملفاً ثم تحققوا من جديد.
}
wipe-no-files = { $count ->
    [one] ملف مرفق واحد لا يُعرف وجوده إلا هنا. يرجى المزامنة أو تسليم ملف تبادل يتضمن الملفات ثم التحقق من جديد.
    [two] ملفان مرفقان لا يُعرف وجودهما إلا هنا. يرجى المزامنة أو تسليم ملف تبادل يتضمن الملفات ثم التحقق من جديد.
    [few] { $count } ملفات مرفقة لا يُعرف وجودها إلا هنا. يرجى المزامنة أو تسليم ملف تبادل يتضمن الملفات ثم التحقق من جديد.
    [many] { $count } ملفاً مرفقاً لا يُعرف وجودها إلا هنا. يرجى المزامنة أو تسليم ملف تبادل يتضمن الملفات ثم التحقق من جديد.
   *[other] { $count } ملف مرفق لا يُعرف وجودها إلا هنا. يرجى المزامنة أو تسليم ملف تبادل يتضمن الملفات ثم التحقق من جديد.
}
wipe-no-alone = لا يشارك أي حاسوب آخر، فكل شيء موجود هنا فقط. يمكن دعوة عضو، أو إضافة حاسوب آخر لكم، أو إنشاء نسخة احتياطية.

## Recovery code

recovery = رمز الاسترداد
recovery-text = إذا فُقد هذا الحاسوب أو سُرق، عدتم من حاسوب آخر برمز لا يوجد إلا لديكم على ورق، واستبعدتم الحاسوب المفقود. احفظوه كما تحفظون جواز السفر: فمن لديه الرمز يستطيع العمل باسمكم.
recovery-there = لديكم رمز استرداد.
recovery-missing = ليس لديكم رمز استرداد بعد.
recovery-make = إنشاء رمز استرداد
recovery-another = إنشاء رمز إضافي
recovery-new = رمز الاسترداد الخاص بكم
recovery-write-down = يُرجى تدوين الرمز أو طباعته. فهو لا يُعرض إلا الآن، ويبدأ العمل به بعد أن تعيدوا كتابته.
recovery-written-down = الرمز لدي على ورق
print = طباعة…
kit = ورقة استرداد Roadbook
kit-for = صاحب الورقة
kit-workspace = معرّف مساحة العمل
kit-made = التاريخ
kit-use = للعودة، شغّلوا Roadbook في حاسوب آخر، واختاروا «{ welcome-recover }»، واكتبوا هذا الرمز. ويلزمكم أيضاً ملف فيه تغييرات مساحة العمل يستطيع أي عضو إنشاءه لكم.
recovery-type-back = إعادة كتابة الرمز
recovery-type-back-text = اكتبوا الرمز كاملاً من الورقة. لا فرق بين الأحرف الكبيرة والصغيرة، ولا أثر للشرطات.
recovery-show-again = عرض الرمز مرة أخرى
recovery-confirm = تفعيل الرمز
recovery-differs = هذا ليس الرمز الذي عُرض. يُرجى مقارنته بالورقة.
recovery-differs-at = { $count ->
    [one] المجموعة المختلفة: { $groups }.
    [two] المجموعتان المختلفتان: { $groups }.
   *[other] المجموعات المختلفة: { $groups }.
}
recovery-done = أصبح رمز الاسترداد صالحاً للاستخدام.
not-now = ليس الآن

## What was written and does not count

refused = { $count ->
    [zero] لا تغييرات غير محتسبة
    [one] تغيير واحد غير محتسب
    [two] تغييران غير محتسبين
    [few] { $count } تغييرات غير محتسبة
    [many] { $count } تغييراً غير محتسب
   *[other] { $count } تغيير غير محتسب
}
refused-failed = تعذّرت قراءة قائمة التغييرات غير المحتسبة
refused-text = هذه التغييرات مكتوبة ومحفوظة، لكنها لا تُحتسب لدى أحد.
refused-what = العنصر
refused-by = الكاتب
refused-why = السبب
refused-entry = القيد { $number }
refused-gone = لم يعد كاتبه مشاركاً.
refused-computer-removed = كُتب على حاسوب مستبعد.
refused-viewer = يستطيع كاتبه القراءة لا الكتابة.
refused-elsewhere = يكتب صاحبه في جزء آخر من مساحة العمل.
refused-own-record = لا يغيّر سجلَّ المشارك إلا المشارك نفسه.
refused-two-histories = كُتب على حاسوب استمر في سلسلتين من التغييرات؛ ولا يُحتسب شيء منهما حتى يختار أحد المكلفين بالإدارة إحداهما.
refused-technical = رُفض لسبب تقني.

## A computer whose folder was copied and used twice

forks = { $count ->
    [zero] لا حواسيب لها سلسلتان من التغييرات
    [one] حاسوب له سلسلتان من التغييرات
    [two] حاسوبان لكل منهما سلسلتان من التغييرات
    [few] { $count } حواسيب لكل منها سلسلتان من التغييرات
    [many] { $count } حاسوباً لكل منها سلسلتان من التغييرات
   *[other] { $count } حاسوب لكل منها سلسلتان من التغييرات
}
forks-failed = تعذّر التحقق مما إذا كان لأي حاسوب سلسلتان من التغييرات
forks-text = استُخدمت نسخة من مجلد الحاسوب في مكانين، كأن تُستعاد نسخة احتياطية إلى جانب الأصل، واستمرت الكتابة في كليهما. ومن نقطة افتراقهما لا تُحتسب أي من السلسلتين حتى يختار أحد المكلفين بالإدارة إحداهما.
# $sign is the beginning of a computer's key: "a11a 5e1f".
fork-mine = حاسوبكم { $sign }
fork-of = حاسوب { $participant } ({ $sign })
fork-held = { $held ->
    [zero] لا شيء محفوظ هنا بعد نقطة الافتراق.
    [one] قيد واحد محفوظ هنا بعد نقطة الافتراق.
    [two] قيدان محفوظان هنا بعد نقطة الافتراق.
    [few] { $held } قيود محفوظة هنا بعد نقطة الافتراق.
    [many] { $held } قيداً محفوظاً هنا بعد نقطة الافتراق.
   *[other] { $held } قيد محفوظ هنا بعد نقطة الافتراق.
}
fork-waits = يعود الاختيار إلى أحد المكلفين بالإدارة، على حاسوب فيه السلسلة المراد إبقاؤها.
fork-chosen = اختار أحد المكلفين بالإدارة إحدى السلسلتين، وهي محتسبة لدى الجميع.
fork-choose = استخدام السلسلة المحفوظة هنا…
fork-choose-title = هل تريدون استخدام السلسلة المحفوظة هنا؟
fork-choose-counts = { $held ->
    [zero] لا قيود محفوظة هنا تُحتسب بعد ذلك.
    [one] القيد المحفوظ هنا يُحتسب بعد ذلك لدى الجميع.
    [two] القيدان المحفوظان هنا يُحتسبان بعد ذلك لدى الجميع.
    [few] القيود المحفوظة هنا، وعددها { $held }، تُحتسب بعد ذلك لدى الجميع.
    [many] القيود المحفوظة هنا، وعددها { $held }، تُحتسب بعد ذلك لدى الجميع.
   *[other] القيود المحفوظة هنا، وعددها { $held }، تُحتسب بعد ذلك لدى الجميع.
}
fork-choose-aside = ما كُتب في النسخة الأخرى بعد إنشائها يُنحّى جانباً لدى الجميع، حتى حيث قُرئ من قبل.
fork-choose-first = يُرجى أن تسألوا أولاً من يعمل على النسخة الأخرى: ما يلزمه منها يجب أن يُكتب مجدداً.
fork-choose-final = لا يمكن التراجع عن ذلك.
fork-choose-do = استخدام هذه السلسلة
fork-choose-refused = رُفض الطلب ولم يتغير شيء. لا يختار إلا أحد المكلفين بالإدارة.

receipt-all = عمل الجميع
receipt-everything = لديه كل شيء
receipt-before = لديه كل ما كُتب قبل { $time }
receipt-lacks = { $count ->
    [zero] وصلت كل التغييرات
    [one] لا يُعرف هل وصل تغيير واحد
    [two] لا يُعرف هل وصل تغييران
    [few] لا يُعرف هل وصلت { $count } تغييرات
    [many] لا يُعرف هل وصل { $count } تغييراً
   *[other] لا يُعرف هل وصل { $count } تغيير
}

## Over what something came or is known. $time is a moment such as "today, 14:02".

told-hub = عبر خادم التبادل، { $time }
told-network = عبر الشبكة المحلية، { $time }
told-bundle_read = عبر ملف تبادل، { $time }
told-bundle_written = عبر ملف تبادل أُنشئ هنا، { $time }

## Which other computers have a record as it is here

holders = حواسيب أخرى لديها هذا كما هو هنا: { $has } من { $all }
holders-none = لا يشارك أي حاسوب آخر بعد.
holder-has = { $participant }: لديه
holder-lacks = { $participant }: لا يُعرف
holder-heard = آخر خبر { $told }
history-came = وصل { $told }
