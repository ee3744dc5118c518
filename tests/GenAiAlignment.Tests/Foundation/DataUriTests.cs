using System.Text;
using GenAiAlignment.Foundation;
using Xunit;

namespace GenAiAlignment.Tests.Foundation;

public sealed class DataUriTests
{
    [Theory]
    [InlineData("data:text/plain;base64,SGVsbG8gV29ybGQ=")]
    [InlineData("DATA:text/plain;charset=utf-8;base64,SGVsbG8gV29ybGQ")]
    [InlineData("data:text/plain;base64,SGVs bG8g\nV29ybGQ%3D")]
    [InlineData("data:,Hello%20World")]
    [InlineData("data:text/plain,Hello World")]
    public void A_file_in_an_address_is_read(string address) =>
        Assert.Equal("Hello World", Encoding.UTF8.GetString(DataUri.Read(address)!.Value.Span)); // it is one

    [Theory]
    [InlineData("data:image/png;base64")]
    [InlineData("data:image/png;base64,?")]
    [InlineData("picture.png")]
    public void What_is_no_such_address_is_no_file(string address) => Assert.Null(DataUri.Read(address));

    [Fact]
    public void A_message_shows_what_kind_of_file_it_is_and_how_large()
    {
        string long12 = $"data:image/png;base64,{new string('A', 12_000)}";

        Assert.Equal("a ![x](data:image/png;… (12 KB)) b", DataUri.Shortened($"a ![x]({long12}) b"));
        Assert.Equal("[1]: <data:image/svg+xml;… (1 KB)>", DataUri.Shortened($"[1]: <data:image/svg+xml,{new string('%', 900)}>"));
        Assert.Equal("data: it is not", DataUri.Shortened("data: it is not"));
        Assert.Equal("data:,Hello", DataUri.Shortened("data:,Hello"));
    }
}
