### What became of records and notes, and the workspace as it was.

history = سجل التغييرات
history-none = لم يغيّر أحد هذا بعد.
history-change = { $field }: { $value }
history-more = { $count ->
    [zero] لا تغييرات سابقة
    [one] عرض تغيير سابق واحد
    [two] عرض تغييرين سابقين
    [few] عرض { $count } تغييرات سابقة
    [many] عرض { $count } تغييراً سابقاً
   *[other] عرض { $count } تغيير سابق
}
history-rest = { $count ->
    [zero] ولا حقول أخرى
    [one] وحقل آخر
    [two] وحقلان آخران
    [few] و{ $count } حقول أخرى
    [many] و{ $count } حقلاً آخر
   *[other] و{ $count } حقل آخر
}
history-earlier = عرض التغييرات الأقدم
history-computer = على الحاسوب { $computer }
history-menu = التغيير المؤرخ في { $time }
history-bring-back = إعادة السجل إلى ما كان عليه حينها
history-look = عرض كل شيء كما كان حينها

## The workspace as it was

menu-past = عرض يوم سابق…
past-title = مساحة العمل كما كانت
past-text = هذه مساحة العمل كما كانت في { $time }، بحسب ساعات من كتبوا. لا يمكن تغيير أي شيء هنا.
past-leave = العودة إلى اليوم
past-choose = يوم آخر…
past-dialog-text = تُعرض خارطة الطريق والمؤشرات والاجتماعات وملاحظاتها كما كانت في مساء ذلك اليوم. لا يضيع شيء: يمكن العودة إلى عمل اليوم بخطوة واحدة.
past-day = اليوم
past-day-problem = اكتب يوماً واحداً قد مضى، مثل { $example }.
past-show = عرض
past-making = جارٍ استعادة ذلك اليوم…
past-yesterday = أمس
past-week = قبل أسبوع
past-month = قبل 30 يوماً

## Earlier versions of the notes

notes-versions = النسخ السابقة
notes-versions-close = إغلاق النسخ السابقة
notes-versions-none = لم يكتب أحد هنا بعد.
notes-version = النسخة
notes-paragraph-gone = لم تعد في الملاحظات
notes-paragraph-changed = تغيّر نصها منذ ذلك الحين
notes-put-back = إعادة هذه الفقرة
notes-put-back-done = أُعيدت الفقرة، وبقي ما كُتب بعدها.
