import { describe, expect, it } from 'vitest';
import { examine, examined } from './examined.fixture.ts';

const PARTS =
  '二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n';
const PERIOD = '本报告数据的统计期限为2023年1月1日至2023年12月31日。';
const REPORT = '2023年政府信息公开工作年度报告';
const text = (top: string, overview = '全年工作有序开展。', foot = '') =>
  `${top}\n一、总体情况\n${overview}\n${PARTS}${foot}`;
const organOf = async (...parts: Parameters<typeof text>) => (await examined(text(...parts))).authorityName;

describe('the organ is the subject of a sentence, whatever it does', () => {
  it.each([
    ['云溪县教育体育局', '2023年,云溪县教育体育局健全工作机制,压实主体责任。'],
    ['市发展改革委', '2023年,市发展改革委瞄准群众需求,打通公开堵点。'],
    ['云溪县乡村振兴局', '一年来,在县委、县政府的坚强领导下,云溪县乡村振兴局把公开摆上日程。'],
    ['兰桥市公安局交通警察支队', '2023年以来,兰桥市公安局交通警察支队回应关切,我支队发布信息。'],
    ['云溪县残疾人联合会', '2023年,云溪县残疾人联合会突出服务导向。'],
    ['兰桥海关', '2023年,兰桥海关锚定目标。我关公开信息120条。'],
    ['国家统计局兰桥调查队', '2023年,国家统计局兰桥调查队恪尽职守。我队公开信息8条。'],
    ['中共云溪县委党校', '2023年,中共云溪县委党校秉持公开理念。我校发布信息9条。'],
    ['云岭省监狱管理局', '云岭省监狱管理局2023年聚焦重点领域。'],
    ['兰桥市民政局', '2023年,兰桥市民政局扩面增效。'],
    ['聊城市规划局', '2023年,聊城市规划局出谋划策。'],
    ['白石镇人民政府', '2023年度,白石镇人民政府印发目录,更新栏目。'],
    ['北仓街道', '2023年,北仓街道打造公开阵地,全街道公开信息33条。'],
    ['云溪县水务局', '2023年,云溪县水务局谋篇布局,机关干部齐上阵,服务好全县大局。'],
    ['云溪县水务局', '为落实条例,推动系统内信息规范发布,云溪县水务局着眼实际。'],
    ['云溪县水务局', '2023年,云溪县水务局联合县公安局、县教育局开展宣传。我局公开信息。'],
    ['云溪县水务局', '2023年，雲溪縣水務局統籌推進公開工作。'],
  ])('%s', async (organ, overview) => {
    expect(await organOf(PERIOD, overview)).toBe(organ);
  });
});

describe('the organ stands where a report names it', () => {
  it.each([
    ['云溪县', `依照条例,现公布《云溪县${REPORT}》。${PERIOD}`],
    ['云溪县', `综合云溪县行政区域情况编制本年度报告。${PERIOD}`],
    ['云溪县白石镇人民政府', `现向社会公布2023年度云溪县白石镇人民政府信息公开工作年度报告。${PERIOD}`],
    ['国家税务总局云溪县税务局', `特向社会公布2023年国家税务总局云溪县税务局${REPORT.slice(5)}。${PERIOD}`],
    ['大坝镇人民政府', `本报告汇总2023年度大坝镇人民政府的政务公开年度报告编制而成。${PERIOD}`],
    ['兰桥市青林区人民政府云林街道办事处', `由兰桥市青林区人民政府云林街道办事处编制。${PERIOD}`],
    ['第九师一六八团', `现公布第九师一六八团${REPORT}。${PERIOD}`],
    ['云溪县统计局', `${PERIOD}如有疑问,请与云溪县统计局办公室联系(地址:云溪县府前街1号)。`],
    ['安陵云溪经济开发区', `${PERIOD}请与安陵云溪经济开发区综合办公室联系(电话:1)。`],
    ['兰桥市青林区嘉禾街道办事处', `${PERIOD}请联系:兰桥市青林区嘉禾街道办事处党政办(电话:1)。`],
    ['云溪县林业局', `${PERIOD}本报告可在云溪县林业局网站下载,请与局办公室联系。`],
  ])('%s', async (organ, top) => {
    expect(await organOf(top)).toBe(organ);
  });
});

describe('the organ is told from the page round it', () => {
  it.each([
    [
      '云溪县教育局',
      `今天是:2024年3月5日\n欢迎访问云溪县人民政府门户网站\n您当前的位置:首页>年报\n【2023】云溪县教育局${REPORT}`,
    ],
    ['兰桥市青林区', `政府信息公开\n兰桥市青林区${REPORT}\n来源:区政府办公室 时间:2024-01-12 10:01`],
    ['云溪县教育局', `当前位置: 首页 > 部门 > 云溪县教育局 > 政府信息公开年报\n${REPORT}`],
    ['云溪县教育局', `打印 关闭 分享到\n云溪县教育局${REPORT}`],
    ['云溪县教育局', `索引号\n11/2025-0003\n发布机构\n云溪县教育局\n发布日期\n2024-01-08\n${REPORT}`],
    ['云溪县教育局', `信息索引:000-2025-0001 生成日期:2024-01-08 发文机构:云溪县教育局\n${REPORT}`],
    ['云溪县教育局', `云溪县教育局${REPORT} | ||||||\n|\n|||||||`],
    ['东岭县水利局', `东水字〔2024〕5号  签发人:李四\n东岭县水利局关于报送${REPORT}的报告`],
    ['东岭县水利局', `${REPORT}(东岭县水利局)`],
    ['东岭县水利局', `东岭县水利局:${REPORT}`],
    ['北河街道', `北河街道${REPORT}\n| 索引号 | 62/2026-7 | 文号 | |\n| 关键词 | 发布机构 | 北河办事处 | |`],
    ['云溪县教育局', `相关链接:云溪县民政局 云溪县财政局\n云溪县教育局${REPORT}`],
    ['无锡市锡山区云林街道', `無錫市錫山區雲林街道${REPORT}`],
  ])('%s', async (organ, top) => {
    expect(await organOf(top)).toBe(organ);
  });
  it('is not the next page, a link, or who runs the site', async () => {
    const foot =
      '云溪县信访局(盖章)\n2024年1月10日\n友情链接\n云岭省人民政府\n兰桥市人民政府\n主办:云溪县人民政府\n';
    expect(await organOf(PERIOD, '认真开展。', foot)).toBe('云溪县信访局');
    const next = `下一篇:云溪县财政局${REPORT}\n`;
    expect(await organOf(`云溪县水务局${REPORT}`, '公开。', next)).toBe('云溪县水务局');
  });
});

describe('the organ is given as fully as the document gives it', () => {
  it.each([
    [
      '河湾市林业局',
      '索引号 | 7/2024-01 | 发布机构 | 河湾市林业局 |\n现将市林业局2023年政府信息公开年度工作报告如下:',
      '2023年,市林业局落实机制。',
    ],
    [
      '云岭省卫生健康委员会',
      `${PERIOD}请与云岭省卫生健康委员会办公室联系。`,
      '2023年,省卫生健康委统筹推进。',
    ],
    ['云溪县发展和改革局', PERIOD, '2023年,县发改局统筹推进。云溪县发展和改革局成立小组。'],
    [
      '云溪县白石镇人民政府',
      `我镇编制了《白石镇${REPORT}》。请与云溪县白石镇人民政府联系。`,
      '我镇公开信息。',
    ],
  ])('%s', async (organ, top, overview) => {
    expect(await organOf(top, overview)).toBe(organ);
  });
});

describe('nobody is named', () => {
  it.each([
    '2023年,我局在市委、市政府的领导下,公开信息12条。',
    '2023年,我镇通过云溪县人民政府门户网站公开信息8条,有序推进全镇政府信息公开工作。',
    '全年累计公开信息84条,其中教育局信息公开6条,民政局信息公开8条。',
    '按照云溪县人民政府办公室的统一部署,积极报送县档案馆、县图书馆。我院开展工作。',
    '一是云溪县教育局公开信息12条;二是云溪县民政局公开信息9条。',
    '2023年,云岭省人民政府办公厅印发《关于做好公开工作的通知》,本单位认真学习。',
    '2023年,云溪县教育局印发了《校务公开意见》,我校认真落实。',
    '扎实推进全区政府信息公开工作,配合区政务服务中心、区融媒体中心做好宣传。',
    '工作人员:张三 开发区管委会宣传局(法制办)科长。我委做好公开。',
    '开发区党工委高度重视政府信息公开工作。',
    '2023年,省政府办公厅对全省公开工作进行考评,我市排名第三。本单位公开。',
    '按照省厅、市局要求,我局认真落实。云溪县电视台报道3次。',
  ])('%s', async (overview) => {
    expect(await organOf(PERIOD, overview)).toBeNull();
  });
  it('by a page whose names were changed for an advertisement', async () => {
    expect(await organOf(`云游手机官网入口·(中国)官方网站卫生健康局${REPORT}`)).toBeNull();
  });
});

describe('the year is that of title and period', () => {
  it.each([
    [2019, text('云溪县水务局2019年政府信息公开工作年度报告\n发布日期:2025-03-02\n索引号:11/2025-001')],
    [2023, text(`索 引 号: 004-0000-2025-0031 分 类: 政府信息公开年报\n标 题: 云溪县水务局${REPORT}`)],
    [
      2023,
      text(`http://www.example.cn/art/2025/1/9/a.html\n云溪县水务局政府信息公开工作年度报告\n${PERIOD}`),
    ],
    [2023, text('云溪县水务局\n政府信息公开工作年度报告\n(2023年度)')],
    [2023, text(`《白石镇2022年政府信息公开工作年度报告》。${PERIOD}`, '2023年度,我镇贯彻落实。')],
    [null, text(`云溪县水务局2022年政府信息公开工作年度报告\n${PERIOD}`, '认真落实。')],
  ])('%s', async (year, given) => {
    expect((await examined(given)).year).toBe(year);
  });
  it('and the date is no advertisement’s and no page’s', async () => {
    const issued = async (...parts: Parameters<typeof text>) => (await examined(text(...parts))).issued;
    const title = `云溪县水务局${REPORT}`;
    expect(await issued(`家居有讲究\n2026-03-08\n${PERIOD}`, '云溪县水务局坚持公开。')).toBeNull();
    expect(await issued(title, '公开。', '相关阅读\n理财有门道\n2026-05-06\n')).toBeNull();
    expect(await issued(`${title}\n2024-01-08 10:22\n${PERIOD}`)).toBeNull();
    expect(await issued(`${title}\n2024年1月8日\n${PERIOD}`, '公开。', '更新时间:2025-06-01\n')).toBe(
      '2024-01-08',
    );
  });
});

describe('what is no annual report', () => {
  it.each([
    text('云溪县水务局2023年上半年政府信息公开工作情况报告'),
    text('《云溪县2023年政府信息公开工作年度报告》解读'),
    text(`关于做好${REPORT}编制和发布工作的通知\n各乡镇人民政府:\n现将有关事项通知如下:`),
    text('各乡镇人民政府、县政府各部门:\n为做好2023年年报工作,现就有关要求通知如下:'),
    text('云溪县2023年第四季度政府网站运行情况报告'),
    '一、总体情况\n(一)主动公开\n二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | | | \n行政规范性文件 | | | \n',
  ])('is refused', async (given) => {
    expect(await examine(given)).toBe('not-annual-report');
  });
  it.each([
    '云溪大学2022-2023学年信息公开工作年度报告\n根据《高等学校信息公开办法》编制。',
    '云溪县供水公司2023年信息公开年度报告\n根据《公共企事业单位信息公开规定制定办法》编制。',
  ])('is told to be under other rules: %s', async (top) => {
    expect(await examine(text(top))).toBe('other-rules');
  });
  it.each(['云溪县妇幼保健计划生育中心', '云溪县计划财务中心', '兰桥市规划方案技术审查中心'])(
    'is not told by a word of the organ’s name: %s',
    async (organ) => {
      expect(await organOf(`${organ}2023年政府信息公开年度报告`)).toBe(organ);
    },
  );
  it('is not told by a sentence that cites a notice', async () => {
    const given = text(
      PERIOD,
      '2023年,柳溪乡按《关于印发要点的通知》要求开展工作。\n年初制定方案,年底总结。',
    );
    expect(typeof (await examine(given))).toBe('object');
  });
});
