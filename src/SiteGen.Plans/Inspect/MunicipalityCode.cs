// The code of a local government: six digits, of which the last checks the others.
using System.Globalization;

namespace SiteGen.Plans.Inspect;

/// <summary>Codes of local governments (全国地方公共団体コード).</summary>
public static class MunicipalityCode
{
    private const int Digits = 6, Modulus = 11, Prefectures = 47;

    /// <summary>
    /// The code of which five digits were meant: without the zero at its front, or without its last digit; null when
    /// it is neither.
    /// </summary>
    public static string? Whole(string cell)
    {
        if (cell.Length != Digits - 1 || !cell.All(char.IsAsciiDigit)) return null;
        var padded = "0" + cell;
        var checkedLast = cell + Check(cell);
        return new[] { padded, checkedLast }.FirstOrDefault(code => code[^1] == Check(code[..^1]) && IsOfPrefecture(code));
    }

    /// <summary>The number of the prefecture with which a code of six digits begins; null for another code.</summary>
    public static string? PrefectureOf(string code) =>
        code.Length == Digits && code.All(char.IsAsciiDigit) && IsOfPrefecture(code) ? code[..2] : null;

    private static bool IsOfPrefecture(string code) =>
        int.Parse(code[..2], CultureInfo.InvariantCulture) is >= 1 and <= Prefectures;

    // The ministry's rule: weights from 6 down to 2; what is missing to a multiple of eleven, its last digit.
    private static char Check(string five)
    {
        var sum = five.Select((digit, i) => (digit - '0') * (Digits - i)).Sum();
        return (char)('0' + (Modulus - sum % Modulus) % 10);
    }
}
