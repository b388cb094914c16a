import { hasHan } from '../terms/fold.ts';
import { stem } from './stem.ts';

// Words that mean the same to somebody who asks. Readers say "bought" where the record says "acquires", and
// "benefits" where it says "advantages"; one group a line.
const GROUPS = `
acquire acquisition buy bought purchase takeover sell sold sale 收购 并购 买下 购买
remove drop deprecate discontinue retire retirement stop end abandon 移除 弃用 废弃 停用 停止 终止 结束 放弃
create creator invent inventor author 发明 创建 创造 创立 创办 创始人 作者 提出
donate donation contribute accept 捐赠 捐给 捐献 接纳
release launch announce introduce unveil 发布 推出 宣布 问世
first initial 首次 第一次 首个 第一个
licence subscription paid fee pricing 收费 付费 订阅
vulnerability flaw exploit 漏洞 缺陷
escape breakout 逃逸
limit restrict throttle quota 限制 限流 限速 配额
rename renamed 改名 更名
fork derive 分支 分叉
light lightweight small tiny 轻量 轻量级 小型
paper article 论文 文章
mac macos osx 苹果 macOS
mainframe 大型机 大型计算机 主机
advantage benefit pro strength upside 优点 优势 好处
disadvantage drawback con weakness downside 缺点 劣势 坏处 局限
type kind category variety 种类 类型 分类 几种
history origin evolution story development 历史 起源 由来 演变 来历 发展
alternative substitute replacement replace 替代 替代品 取代 代替 换掉 更换
fast quick speed 速度
safe secure security 安全
predecessor forerunner ancestor precursor 前身 先驱
compare comparison 对比 比较
compute computing computation 计算 运算
company firm vendor startup 公司 厂商 企业
install setup deploy 安装 部署 搭建
gpu 显卡
year yearly annual 一年 每年
canary 金丝雀 灰度
depend rely 依赖 基于
syllabus curriculum 课程 教案 大纲 教学
quiz 测验 题库 练习题
`;

const groups = new Map<string, readonly string[]>();
for (const line of GROUPS.trim().split('\n')) {
  const units = [...new Set(line.split(' ').map((word) => (hasHan(word) ? word : stem(word))))];
  for (const unit of units) groups.set(unit, units);
}

/** A word as `stem` leaves it or a Chinese one, and the words of both languages that mean the same. */
export function sameWords(unit: string): readonly string[] {
  return groups.get(unit) ?? [unit];
}
