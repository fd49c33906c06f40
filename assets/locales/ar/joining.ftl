### The ways into a workspace besides making one: invitation, contact card, another computer, recovery code.

welcome-begin = بدء مساحة عمل
welcome-take-part = الانضمام إلى مساحة عمل
welcome-return = العودة إلى مساحة عملكم
welcome-card = طلب القبول ببطاقة تعارف
welcome-card-text = حيث لا يصح إرسال دعوة: لا تحتوي بطاقتكم على أي سر، ولا يستطيع غيركم فتح الرد.
welcome-computer = إضافة هذا الحاسوب إلى حواسيبي
welcome-computer-text = فتح الملف الذي أنشأتموه في حاسوبكم الآخر.
welcome-recover = العودة برمز الاسترداد
welcome-recover-text = إذا فُقد حاسوبكم أو سُرق أو تعطل.
file-none = لم يُختر أي ملف
workspace-open = فتح مساحة العمل

## Invitation

invite-not-one = هذه ليست دعوة، أو ينقصها جزء. يُرجى طلبها من جديد.
invite-too-late = الدعوة مستنفدة أو منتهية أو مغلقة. يُرجى طلب دعوة جديدة، أو طلب القبول ببطاقة تعارف.
invite-code = أو الصقوا رمز الدعوة
invite-code-begin = يبدأ الرمز بـ { $begin }
invite-to = تقود الدعوة إلى مساحة العمل «{ $workspace }».
invite-to-unknown = لا يذكر الرمز اسم مساحة العمل. يصل الاسم والمحتوى مع أول مزامنة، عبر خادم التبادل أو في القاعة نفسها.
invite-hub = تمر تغييراتها عبر خادم التبادل { $hub }.
invite-compare = قارنوا هذه الأرقام الاثني عشر بأرقام من دعاكم، ولا تنضموا إلا إذا تطابقت.

## Contact card

card-ask-text = تُنشأ بطاقة تحمل اسمكم. أرسلوها عبر أي قناة إلى أحد المكلفين بالإدارة أو التيسير؛ والرد ملف أيضاً، وهو ملف القبول.
card-write = إنشاء البطاقة…
asking = في انتظار القبول
asking-card = بطاقة تعارفكم
asking-card-text = أرسلوها إلى أحد المكلفين بإدارة مساحة العمل أو تيسيرها. لا تحتوي البطاقة على أي سر.
asking-digits = تحمل بطاقة { $name } هذه الأرقام الاثني عشر. اقرؤوها بصوت مسموع لمن يقبل مشاركتكم.
card-again = إنشاء البطاقة مرة أخرى…
card-again-digits = إنشاء البطاقة مرة أخرى وعرض أرقامها…
card-written = حُفظت البطاقة في { $file }
asking-welcome = ملف القبول
asking-welcome-text = افتحوه هنا حين يصل. ولا يُفتح في أي حاسوب آخر.
welcome-choose = اختيار ملف القبول…
welcome-not-one = هذا الملف ليس رداً على بطاقة هذا الحاسوب. يُرجى إرسال البطاقة مرة أخرى.
asking-passphrase-note = العبارة التي اخترتموها عند إنشاء البطاقة.

## Another computer

computer-join-text = اختاروا عبارة مرور لهذا الحاسوب؛ ويمكن أن تختلف عن عبارة الحاسوب الأول.
computer-choose = اختيار الملف…
computer-not-one = هذا الملف لا يضيف حاسوباً، أو أن الحاسوب استُبعد بعد ذلك. يُرجى إنشاء الملف مجدداً في حاسوبكم الآخر.

## Recovery code

recover-text = يلزمكم الرمز المدوّن على الورقة، وملف فيه تغييرات مساحة العمل يستطيع أي عضو إنشاءه لكم.
recovery-code-note = ثماني مجموعات، في كل منها أربعة أحرف أو أرقام
recover-choose = اختيار ملف التغييرات…
recover-wrong-code = هذا الرمز لا يخص مساحة العمل التي في هذا الملف. يُرجى التحقق من كل مجموعة.
recover-not-a-bundle = هذا الملف لا يحتوي على تغييرات مساحة عمل. يُرجى أن تطلبوا من أحد الأعضاء إنشاءه مجدداً.
workspace-recover = العودة
