# Homebrew: brew install embx.rb
class Embx < Formula
  desc "Explore embeddings in a terminal"
  homepage "https://github.com/embx/embx"
  url "https://github.com/embx/embx/releases/download/v@VERSION@/embx-@VERSION@.tar.gz"
  sha256 "@PLAIN_SHA256@"
  license "GPL-3.0-or-later"

  depends_on "openjdk"

  def install
    libexec.install Dir["*"]
    (bin/"embx").write_env_script libexec/"bin/embx", JAVA_HOME: Formula["openjdk"].opt_prefix
    man1.install Dir[libexec/"share/man/man1/*.1"]
    bash_completion.install libexec/"share/bash-completion/completions/embx"
    zsh_completion.install libexec/"share/zsh/vendor-completions/_embx"
    fish_completion.install libexec/"share/fish/vendor_completions.d/embx.fish"
  end

  test do
    assert_match "word2vec_20", shell_output("#{bin}/embx sets #{libexec}/sample")
  end
end
