import { describe, expect, it } from 'vitest';
import { HEADINGS, reportOf, textDocument } from '../report.fixture.ts';

const REST = `${HEADINGS[1]}\n无。\n${HEADINGS[5]}\n无。`;
const organ = (preamble: string, overview = '认真落实条例。', title = '2022年政府信息公开工作年度报告') =>
  reportOf(textDocument(`${title}\n${preamble}\n${HEADINGS[0]}\n${overview}\n${REST}`)).authorityName;

describe('a name behind a verb', () => {
  it.each([
    '为认真做好云岭市水务局政府信息公开工作，我局按照条例精心组织。',
    '为进一步做好云岭市水务局政府信息公开工作，现将有关情况报告如下。',
    '为加强云岭市水务局2022年政务公开工作，特编制本报告。',
    '结合云岭市水务局政府信息公开工作实际，编制本报告。',
    '根据条例，结合2022年云岭市水务局工作实际，编制本报告。',
  ])('is not cut at its place: %s', (preamble) => {
    expect(organ(preamble, '市水务局积极配合市政务办做好网站建设。')).toBe('云岭市水务局');
  });

  it.each([
    '为做好全市水务系统政府信息公开工作，我局精心组织。',
    '配合做好云岭市人民政府信息公开工作，我局精心组织。',
    '协助推进云岭市财政局政府信息公开工作，我局精心组织。',
    '会同云岭市财政局做好公开工作。',
    '依托云岭市市场监督管理局门户网站，主动公开信息8条。',
    '我局通过云岭市水务局网站公开信息8条。',
    '根据云岭市政务服务局转发的通知要求，编制本报告。',
    '受云岭市水务局委托，我局做好公开工作。',
    '按照云岭市政务办要求，向云岭市财政局报送信息8条。',
  ])('is not the one that reports: %s', (preamble) => {
    expect(organ(preamble)).toBeNull();
    expect(organ('根据条例，编制本报告。', preamble)).toBeNull();
  });
});

describe('a government and its office', () => {
  const contact = '如有疑问，请与云岭市人民政府办公室联系（地址：云岭路8号）。';
  it.each([
    ['结合2022年云岭市人民政府办公室政府信息公开工作实际，编制本报告。', '云岭市人民政府办公室'],
    ['现公布云岭市人民政府办公室2022年政府信息公开工作年度报告。', '云岭市人民政府办公室'],
    ['现公布云岭市人民政府2022年政府信息公开工作年度报告。', '云岭市人民政府'],
    ['本报告由云岭市人民政府办公室编制。', '云岭市人民政府'],
    ['本报告由云岭市人民政府办公室汇总全市各部门数据编制。', '云岭市人民政府'],
  ])('are told apart by the sentence that publishes the report: %s', (preamble, expected) => {
    expect(organ(`${preamble}${contact}`)).toBe(expected);
  });

  it('are told apart by the title before all else', () => {
    const area = `现公布云岭市2022年政府信息公开工作年度报告。${contact}`;
    expect(organ(area, '认真落实条例。', '云岭市政府办公室2022年政府信息公开工作年度报告')).toBe(
      '云岭市人民政府办公室',
    );
    expect(organ(contact, '认真落实条例。', '云岭市人民政府2022年政府信息公开工作年度报告')).toBe(
      '云岭市人民政府',
    );
  });

  it('are told apart by who acts, where neither is named as the one that reports', () => {
    const by = `本报告由云岭市人民政府办公室编制。${contact}`;
    expect(organ(by, '2022年，云岭市人民政府办公室认真落实条例。')).toBe('云岭市人民政府办公室');
  });
});

describe('a township', () => {
  it.each([
    ['黄桐乡', '黄桐乡人民政府'],
    ['青禾区黄桐乡', '青禾区黄桐乡人民政府'],
    ['松岭街道', '松岭街道办事处'],
    ['青石镇', '青禾区青石镇人民政府'],
  ])('named %s is given as fully as its contact is', (slot, full) => {
    expect(organ(`现公布${slot}2022年政府信息公开工作年度报告。如有疑问，请与${full}联系。`)).toBe(full);
  });
});

describe('a place that begins like a word of the sentence', () => {
  it.each(['来宾市水务局', '来凤县水务局', '如东县水务局', '且末县水务局', '若羌县水务局', '东来镇人民政府'])(
    'is part of the name: %s',
    (name) => {
      expect(organ(`结合${name}政府信息公开工作实际，现编制本报告。`)).toBe(name);
    },
  );
});

describe('two organs on one line', () => {
  it.each([
    ['青禾区水务局、青禾区农业农村局', null],
    ['青禾区水务局和青禾区农业农村局', null],
    ['白沙市人民政府青禾区水务局', '青禾区水务局'],
    ['青禾区人民政府青石镇人民政府', '青石镇人民政府'],
    ['青禾区应急管理局（青禾区地震局）', '青禾区应急管理局'],
    ['白沙市公安局青禾区分局', '白沙市公安局青禾区分局'],
    ['国家税务总局青禾区税务局', '国家税务总局青禾区税务局'],
    ['白沙市青禾区人民政府松岭街道办事处', '白沙市青禾区人民政府松岭街道办事处'],
    ['白沙市人民政府国有资产监督管理委员会', '白沙市人民政府国有资产监督管理委员会'],
  ])('%s', (names, expected) => {
    expect(organ('', '认真落实条例。', `${names}2022年政府信息公开工作年度报告`)).toBe(expected);
  });
});

describe('what is printed less fully or with a slip', () => {
  it('does not shorten the name of the title', () => {
    const slip = '云岭省财政厅2022年政府信息公开工作年度报告\n岭省财政厅2022年政府信息公开工年度报告';
    expect(organ('', '认真落实条例。', slip)).toBe('云岭省财政厅');
  });

  it('is found in a title that leaves out 公开, of a place of two characters, or of an office of the organ', () => {
    expect(organ('', '认真落实条例。', '云岭中旗林业局2022年政府信息年度报告')).toBe('云岭中旗林业局');
    expect(organ('', '认真落实条例。', '云县2022年政府信息公开工作年度报告')).toBe('云县');
    expect(organ('', '认真落实条例。', '全县2022年政府信息公开工作年度报告')).toBeNull();
    expect(organ('请与云岭县水务局单位办公室联系。', '云岭县水务局认真落实条例。')).toBe('云岭县水务局');
  });

  it('is no rule that the report cites, and no department that a government tells of', () => {
    expect(organ('根据《云岭自治区政府信息公开工作年度报告制度》，编制本报告。')).toBeNull();
    expect(organ('综合各市人民政府报告而成。', '2022年，全省认真落实。省水利厅加强公开。')).toBeNull();
  });
});

describe('a sentence that the page breaks over lines', () => {
  it('is read as one', () => {
    const top =
      '根据条例的规定，现公布云岭市水务局\n2022年政府信息公开工作年度报告，并附指标\n统计表。请与云岭市水务\n局办公室联系。';
    expect(organ(top)).toBe('云岭市水务局');
  });
});

it('a branch of a town that says neither 市 nor 县 is found where it is to be asked', () => {
  expect(organ('我分局编制了本报告。请与云岭公路分局办公室联系（地址：云岭路8号）。')).toBe('云岭公路分局');
});

describe('an organ that acts on the one that reports, or beside it', () => {
  it.each([
    '2022年，云岭市审计局开展检查，我局积极配合。',
    '2022年，云岭市教育局制定方案，我局派员参加。',
    '我局认真落实。国家统计局云岭调查队发布数据8条。',
    '我局与云岭市财政局、云岭市教育局联合印发文件2件。云岭市财政局公开8条。',
    '我单位按照云岭省水利厅要求认真落实。云岭省水利厅公开8条。',
    '我局认真落实。申请人向云岭市司法局申请复议，云岭市司法局维持。',
    '我镇认真落实。云岭县水务局在我镇设立宣传点。',
  ])('does not report: %s', (overview) => {
    expect(organ('根据条例，编制本报告。', overview)).toBeNull();
  });

  it('may be told of in a report that names its own', () => {
    const overview = '2022年，云岭市水务局认真落实条例。云岭市审计局开展检查，我局积极配合。';
    expect(organ('根据条例，编制本报告。', overview)).toBe('云岭市水务局');
  });
});
