### The home screen: what is due, what others did, how it stands.

home-counts = مساحة العمل بالأرقام
home-status = { $status } { $count }
home-conflicts = { $count ->
    [zero] لا قيم حددها أكثر من عضو
    [one] قيمة واحدة حددها أكثر من عضو
    [two] قيمتان حددهما أكثر من عضو
    [few] { $count } قيم حددها أكثر من عضو
    [many] { $count } قيمة حددها أكثر من عضو
   *[other] { $count } قيمة حددها أكثر من عضو
}

## An empty workspace

home-empty = من أين نبدأ
home-first-action = كتابة أول إجراء في خارطة الطريق
home-first-group = إنشاء الأفرقة العاملة ومقاعدها
home-first-people = دعوة الأعضاء الآخرين

## What is due

home-due = المواعيد المستحقة
# Over what should have ended by now.
home-due-over = متأخرة
home-due-coming = قادمة
home-due-more = { $count ->
    [zero] لا مزيد
    [one] عرض موعد آخر
    [two] عرض موعدين آخرين
    [few] عرض { $count } مواعيد أخرى
    [many] عرض { $count } موعداً آخر
   *[other] عرض { $count } موعد آخر
}
home-due-none = لا توجد مواعيد مستحقة. تظهر هنا الإجراءات والخطوات التي لها تاريخ انتهاء عند اقتراب موعدها.
home-overdue = انتهى الموعد في { $date }

## What others did

home-changed = تغييرات الأعضاء الآخرين
home-changed-none = لا جديد. تظهر هنا تغييرات الأعضاء الآخرين بعد المزامنة التالية.
home-changed-all = { $changes ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $changes } تغييرات
    [many] { $changes } تغييراً
   *[other] { $changes } تغيير
} من { $people ->
    [zero] أي عضو
    [one] عضو واحد
    [two] عضوين
    [few] { $people } أعضاء
    [many] { $people } عضواً
   *[other] { $people } عضو
}
# $since may be a time, a weekday or a date.
home-changed-since = منذ آخر اطلاع لكم ({ $since }): { $changes ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $changes } تغييرات
    [many] { $changes } تغييراً
   *[other] { $changes } تغيير
} من { $people ->
    [zero] أي عضو
    [one] عضو واحد
    [two] عضوين
    [few] { $people } أعضاء
    [many] { $people } عضواً
   *[other] { $people } عضو
}
home-mine = غيّرتموه أنتم أيضاً
home-seen = تعليم كمقروء
home-more = { $count ->
    [zero] ولا شيء غير ذلك
    [one] وتغيير آخر
    [two] وتغييران آخران
    [few] و{ $count } تغييرات أخرى
    [many] و{ $count } تغييراً آخر
   *[other] و{ $count } تغيير آخر
}

## The consultation

participation = المشاركة في المشاورة
participation-invited = المدعوون
participation-answered = المجيبون
participation-rate = معدل الإجابة
participation-countries = البلدان
participation-women = النساء
participation-men = الرجال
home-submitted =
    { $count ->
        [zero] لا قيم مرصودة تنتظر المراجعة
        [one] قيمة مرصودة واحدة تنتظر المراجعة
        [two] قيمتان مرصودتان تنتظران المراجعة
        [few] { $count } قيم مرصودة تنتظر المراجعة
        [many] { $count } قيمة مرصودة تنتظر المراجعة
       *[other] { $count } قيمة مرصودة تنتظر المراجعة
    }
home-returned =
    { $count ->
        [zero] لا قيم مرصودة معادة للتصحيح
        [one] قيمة مرصودة واحدة أُعيدت للتصحيح
        [two] قيمتان مرصودتان أُعيدتا للتصحيح
        [few] { $count } قيم مرصودة أُعيدت للتصحيح
        [many] { $count } قيمة مرصودة أُعيدت للتصحيح
       *[other] { $count } قيمة مرصودة أُعيدت للتصحيح
    }
