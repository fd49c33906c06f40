### Theories of change: elements from input to impact, and what leads to what.

view-theory = نظرية التغيير
new-theory = نظرية تغيير جديدة
theory-none = لا نظرية تغيير بعد
theory-none-text = تبيّن كيف يؤدي ما يُبذل، خطوة بعد خطوة، إلى التغيير المنشود، وما ينبغي أن يصحّ لذلك. ابدؤوا واحدة ثم أضيفوا عناصرها.
theory-new-title = نظرية التغيير
theory-about = عن هذه النظرية
theory-form = رسم أو مخطط
theory-form-drawing = رسم
theory-form-outline = مخطط
theory-add = إضافة عنصر
theory-add-level = موضع إضافة العنصر
theory-begin = أضيفوا العنصر الأول: مدخلا أو نشاطا أو الأثر الذي يُنطلق منه رجوعا.
theory-drawing = نظرية التغيير من المدخلات إلى الأثر
theory-outline = نظرية التغيير في قائمة
theory-keys = تنتقل الأسهم بين العناصر، وتتبع الروابط أولا. Enter للتحرير، وL لبدء رابط ثم الأسهم وEnter لاختيار نهايته، وDelete للإزالة.
theory-draw = ارسموا إلى ما يؤدي إليه
theory-linking = رابط من { $title }: اختاروا نهايته بالأسهم وEnter، وEsc للعدول عنه.
theory-circle = هذا الرابط يعود إلى حيث بدأ، ولا يكون التغيير سببا لنفسه. لم يُنشأ الرابط.
theory-element = عنصر
theory-whole = النظرية كاملة
theory-remove = إزالة العنصر
theory-leads-to = يؤدي إلى
theory-unlink = إزالة الرابط إلى { $title }
theory-link-to = ربط بـ
theory-indicators =
    { $count ->
        [zero] لا مؤشرات
        [one] مؤشر واحد
        [two] مؤشران
        [few] { $count } مؤشرات
        [many] { $count } مؤشرا
       *[other] { $count } مؤشر
    }
