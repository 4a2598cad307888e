/** A login host of Entra in any of its clouds and directories, wherever it stands in a text. */
const LOGIN_HOST =
  /login\.(?:microsoftonline|partner\.microsoftonline|windows|chinacloudapi)\.|sts\.windows\.net|ciamlogin\.com|b2clogin\.com/iu;

export const namesLoginHost = (text: string): boolean => LOGIN_HOST.test(text);
