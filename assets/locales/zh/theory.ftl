### Theories of change: elements from input to impact, and what leads to what.

view-theory = 变革理论
new-theory = 新建变革理论
theory-none = 尚无变革理论
theory-none-text = 变革理论说明投入如何逐步带来所期望的变化，以及这需要哪些前提。请先新建，再添加其要素。
theory-new-title = 变革理论
theory-about = 关于此理论
theory-form = 图示或大纲
theory-form-drawing = 图示
theory-form-outline = 大纲
theory-add = 添加要素
theory-add-level = 要素添加到何处
theory-begin = 请添加第一个要素：投入、活动，或由此回溯的影响。
theory-drawing = 变革理论：从投入到影响
theory-outline = 以列表显示的变革理论
theory-keys = 方向键在要素之间移动，优先沿连线移动。Enter键编辑；L键开始连线，再用方向键和Enter键选择终点；Delete键移除。
theory-draw = 拖至其所导向的要素
theory-linking = 从“{ $title }”连线：用方向键和Enter键选择终点；Esc键放弃。
theory-circle = 此连线会回到其起点，而变化不能成为自身的原因。连线未建立。
theory-element = 要素
theory-whole = 整个理论
theory-remove = 移除要素
theory-leads-to = 导向
theory-unlink = 移除通往“{ $title }”的连线
theory-link-to = 连接到
theory-indicators = { $count }项指标
