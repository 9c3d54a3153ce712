// Texts that look the same count as the same; texts that say something else do not.
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class AlikeTests
{
    [Theory]
    [InlineData("こと\u3099も課", "こども課")]
    [InlineData("ﾊﾟｿｺﾝ", "パソコン")]
    [InlineData("ＫＰＩ１", "kpi1")]
    [InlineData(" a  b ", "a\u3000b")]
    [InlineData("a\u00A0b", "A b")]
    [InlineData("企画 課", "企画課")]
    [InlineData("は\u309A", "ぱ")]
    [InlineData("ウ\u3099", "ｳﾞ")]
    [InlineData("a\nb", "a b")]
    [InlineData("ﾊﾞｽｾﾝﾀｰ", "バスセンタ\uFF0D")]
    [InlineData("0\u301C5歳", "0\uFF5E5歳")]
    [InlineData("市民\u200D課", "市民課\uFE00")]
    public void Composition_width_case_and_spaces_make_no_difference(string one, string other) =>
        Assert.Equal(Alike.Of(one), Alike.Of(other));

    [Theory]
    [InlineData("項目①", "項目1")]
    [InlineData("㎡", "m2")]
    [InlineData("㈱市", "(株)市")]
    [InlineData("はは", "ぱぱ")]
    public void Another_sign_is_another_text(string one, string other) => Assert.NotEqual(Alike.Of(one), Alike.Of(other));
}
