### The library: the registers of what goes on, what is asked and decided, and what is shared.

registers = السجلات
shelf-going-on = ما يجري
shelf-deciding = التساؤل والقرار
shelf-sharing = التشارك
shelf-measuring = القياس
view-calendar = التقويم
segment-counted = { $label } ({ $count })
filter-all-states = الكل
filter-nothing = لا شيء في هذا الوضع
filter-nothing-text = اختاروا وضعاً آخر أو اعرضوا الكل.

## A first record, and what belongs in an empty register

new-mechanism = آلية جديدة
empty-mechanism = لا توجد آليات بعد
empty-mechanism-text = تُدرَج هنا سبل العمل المشترك: المنتديات الإقليمية وشبكات الأقران وسبل التمويل والأطر الدولية.
new-sustainability = سجل استدامة جديد
empty-sustainability = لا شيء بعد عن الاستدامة
empty-sustainability-text = يقود كل سجل من سؤال رئيسي إلى الإجراءات التي تجيب عنه ودلائل التقدم وما يجري الإعلام به.
new-funding = تمويل جديد
empty-funding = لا يوجد تمويل بعد
empty-funding-text = تُدرَج هنا الأموال والمساعدات العينية منذ طلبها: من يقدمها وكم ولأي إجراءات.
new-question = سؤال جديد
empty-question = لا توجد أسئلة بعد
empty-question-text = يُدرَج هنا ما لا يعرفه التحالف بعد، ومعه الجواب وأدلته متى توافرت.
new-gate = محطة قرار جديدة
empty-gate = لا توجد محطات قرار بعد
empty-gate-text = تبين محطة القرار ما يُقيَّم وبأي أدلة وما يُقرَّر وأي الإجراءات تتغير.
new-cycle = دورة استعراض جديدة
empty-cycle = لا توجد دورات استعراض بعد
empty-cycle-text = تبين دورة الاستعراض أي البلدان تقدم تقارير عن أي المؤشرات ومتى.
new-event = حدث جديد
empty-event = لا توجد أحداث بعد
empty-event-text = تُدرَج هنا الأطر الدولية والمؤتمرات والمواعيد النهائية والأيام التي يرتبط بها العمل.
new-resource = مورد جديد
empty-resource = لا توجد موارد بعد
empty-resource-text = تُدرَج هنا الدورات والسياسات ومجموعات الأدوات والدراسات الجديرة بالتشارك، مع رخصها ولغاتها.
new-network = شبكة جديدة أو مستودع جديد
empty-network = لا توجد شبكات أو مستودعات بعد
empty-network-text = تُدرَج هنا الشبكات والمستودعات والسياسات والبوابات التي ينبغي أن يهتدي إليها الآخرون.
new-community = مجتمع ممارسة جديد
empty-community = لا توجد مجتمعات ممارسة بعد
empty-community-text = تُدرَج هنا مجتمعات الممارسة والمجتمعات اللغوية، مع المنظمات والأشخاص المنضمين إليها.
new-instrument = أداة جديدة
empty-instrument = لا توجد أدوات بعد
empty-instrument-text = تُدرَج هنا الاستقصاءات وغيرها من سبل القياس، كي تطرح البلدان الأسئلة نفسها بالطريقة نفسها.

## Funding

funding-diversity = التنوع
funding-funders = { $count ->
    [zero] لا جهات ممولة
    [one] جهة ممولة واحدة
    [two] جهتان ممولتان
    [few] { $count } جهات ممولة مختلفة
    [many] { $count } جهة ممولة مختلفة
   *[other] { $count } جهة ممولة مختلفة
}

## What the licence of an original asks of an adaptation. $title is the original, $licence its licence.

licence-no-adaptations = «{ $title }» خاضع للرخصة { $licence } التي لا تسمح بنشر المقتبسات: استأذنوا أصحاب الحقوق.
licence-share-alike = «{ $title }» خاضع للرخصة { $licence }: يجب نشر المقتبس منه بموجب الرخصة نفسها أو رخصة متوافقة معها.
licence-non-commercial = «{ $title }» خاضع للرخصة { $licence }: لا يجوز إتاحة المقتبس منه للاستخدام التجاري.

## Decision gates

gate-flow = من التقييم إلى التنقيح

new-dimension = بُعد جديد
empty-dimension = لا توجد أبعاد بعد
empty-dimension-text = البُعد هو ما تُصنَّف به القيم المرصودة، مثل الجنس أو مستوى التعليم، مع قيمه الممكنة.
new-country_group = مجموعة بلدان جديدة
empty-country_group = لا توجد مجموعات بلدان بعد
empty-country_group-text = المناطق والمجموعات الانتخابية ومجموعاتكم الخاصة: أي البلدان تنتمي إليها، ومنذ متى وإلى متى.
member-while = { $country }، { $while }
items-add = إضافة: { $field }
items-all = عرض الكل ({ $count })
countries-count =
    { $count ->
        [zero] لا بلدان
        [one] بلد واحد
        [two] بلدان
        [few] { $count } بلدان
        [many] { $count } بلداً
       *[other] { $count } بلد
    }
