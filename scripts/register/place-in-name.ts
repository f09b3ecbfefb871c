/** What a full name says of where its organ is, from the outside in; '' where it says nothing. */
export interface PlaceInName {
  readonly province: string;
  readonly city: string;
  readonly district: string;
  /** Town, township or subdistrict. */
  readonly town: string;
  /** The name without the places before it. */
  readonly organ: string;
}

const PROVINCE = /^(?:[\p{Script=Han}]{2,3}省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区)/u;
const MUNICIPALITY = /^(?:北京|上海|天津|重庆)市/;
const CITY = /^[\p{Script=Han}]{2,7}?(?:市|自治州|地区|盟)/u;
const DISTRICT = /^[\p{Script=Han}]{1,8}?(?:自治县|自治旗|新区|区|县|旗|市)/u;
const TOWN = /^[\p{Script=Han}]{1,6}?(?:街道|镇|乡|苏木)/u;
// Words of functions that hold the word for a place, and zones that are organs themselves.
const NO_PLACE =
  /市场|市政|市容|市民|城市|城乡|城镇|城区|乡村|乡镇|农村|社区|园区|县域|区域|区划|[\p{Script=Han}]{2,6}(?:开发|高新|示范|商务|度假|保税|管理|风景名胜|产业园)区|[\p{Script=Han}]{2,6}园区/gu;
const VEIL = '\ue000';

/** Takes the places off the front of a name. */
export function placeInName(name: string): PlaceInName {
  const veiled = name.replace(NO_PLACE, (word) => VEIL.repeat(word.length));
  let at = 0;
  const take = (pattern: RegExp): string => {
    const length = pattern.exec(veiled.slice(at))?.[0].length ?? 0;
    const found = name.slice(at, at + length);
    at += length;
    return found;
  };
  const municipality = take(MUNICIPALITY);
  const province = municipality || take(PROVINCE);
  const city = municipality || take(CITY);
  const district = take(DISTRICT);
  const town = take(TOWN);
  return { province, city, district, town, organ: name.slice(at) };
}
